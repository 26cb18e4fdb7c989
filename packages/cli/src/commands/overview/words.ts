/** The words of the overview, in both languages. */
export const words = {
  days: {
    ja: '{asOf}現在（{knownAt}までに公表された資料の記録に基づく）',
    en: 'As of {asOf}, based on sources published by {knownAt}',
  },
  complete: {
    ja: '{id}：全文を分析済み、網羅率 {percent}%（全{leaves}か所）',
    en: '{id}: analysed in full, coverage {percent}% of {leaves} passages',
  },
  'in-progress': {
    ja: '{id}：分析中、網羅率 {percent}%（全{leaves}か所）',
    en: '{id}: analysis in progress, coverage {percent}% of {leaves} passages',
  },
  none: { ja: '{id}：収録済み、未分析（全{leaves}か所）', en: '{id}: included, not analysed ({leaves} passages)' },
  'known-only': { ja: '{id}：存在を確認、未収録', en: '{id}: known, not included' },
  totals: {
    ja: 'コミットメント {commitments}件、別文書での記載 {renderings}件',
    en: 'Commitments: {commitments}; given again in another text: {renderings}',
  },
  'account-only': {
    ja: '発表のみの記載 {count}件（合計に含めない）',
    en: 'Stated in an account alone, not counted: {count}',
  },
  counts: {
    ja: '{commitments}件：報告の記録あり {reported}件、なし {unreported}件{mark}、本文の期限を経過 {pastDue}件',
    en: '{commitments}: {reported} with a report on record, {unreported}{mark} without, {pastDue} past the due date in the text',
  },
  'taken-up': {
    ja: '{counts}。後の合意文書の関連コミットメント：{kinds}',
    en: '{counts}; related commitments in later agreements: {kinds}',
  },
  numbers: { ja: '{name}：{numbers}', en: '{name}: {numbers}' },
  latest: { ja: '最近の報告：', en: 'Latest reports:' },
  years: {
    ja: '各年末及び{last}現在（それぞれの日までに公表された資料の記録に基づく）',
    en: 'At the end of each year and on {last}, each based on sources published by that day',
  },
  'years-known': {
    ja: '各年末及び{last}現在（{knownAt}までに公表された資料の記録に基づく）',
    en: 'At the end of each year and on {last}, based on sources published by {knownAt}',
  },
  general: { ja: '全般', en: 'General' },
  commitment: { ja: 'コミットメント', en: 'Commitment' },
  strength: { ja: '表現の強さ', en: 'Strength' },
  status: { ja: '状態', en: 'Status' },
  heard: { ja: '最後の記録', en: 'Last heard of' },
  deliverable: {
    ja: '期限のある事項：{what}（期限：{due}）：{status}',
    en: 'Deliverable: {what} (due: {due}): {status}',
  },
  report: { ja: '最近の報告', en: 'Latest report' },
  id: { ja: 'id', en: 'id' },
  absent: { ja: 'なし', en: 'none' },
  'none-found': { ja: 'なし（{searched}調査）', en: 'none (searched {searched})' },
  empty: {
    ja: 'この日までに作成された合意文書は、台帳にありません。',
    en: 'The registry contains no agreement made by that day.',
  },
} as const;
