/** The words of the overview, in both languages. */
export const words = {
  days: { ja: '{asOf}現在（{knownAt}までに公表されたところによる）', en: 'As of {asOf}, as known on {knownAt}' },
  complete: {
    ja: '{id}：符号化済み、網羅率 {percent}%（葉{leaves}）',
    en: '{id}: coded in full, coverage {percent}% of {leaves} leaves',
  },
  'in-progress': {
    ja: '{id}：符号化中、網羅率 {percent}%（葉{leaves}）',
    en: '{id}: coding in progress, coverage {percent}% of {leaves} leaves',
  },
  none: { ja: '{id}：登録済み、未符号化（葉{leaves}）', en: '{id}: registered and not coded ({leaves} leaves)' },
  'known-only': { ja: '{id}：存在のみ知られ、所蔵していない', en: '{id}: known and not held' },
  totals: {
    ja: '約束{commitments}件、並行文書での表現{renderings}件',
    en: 'Commitments: {commitments}; renderings: {renderings}',
  },
  counts: {
    ja: '{commitments}件：報告あり{reported}、報告なし{unreported}、期限経過{pastDue}',
    en: '{commitments}: {reported} reported on, {unreported} without any report, {pastDue} past due',
  },
  'taken-up': {
    ja: '{counts}。後の取決めでの扱い：{kinds}',
    en: '{counts}; taken up in later agreements: {kinds}',
  },
  latest: { ja: '最近の更新：', en: 'Latest updates:' },
  general: { ja: '総則', en: 'General provisions' },
  commitment: { ja: '約束', en: 'Commitment' },
  strength: { ja: '文言の強度', en: 'Wording' },
  status: { ja: '状態', en: 'Status' },
  freshness: { ja: '鮮度', en: 'Freshness' },
  flags: { ja: '旗', en: 'Flags' },
  report: { ja: '最近の報告', en: 'Latest report' },
  id: { ja: 'id', en: 'id' },
  absent: { ja: 'なし', en: 'none' },
  empty: {
    ja: '登録簿に、その日までに結ばれた取決めはない。',
    en: 'The registry holds no agreement made by that day.',
  },
} as const;
