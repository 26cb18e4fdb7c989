/** Words of the strip of a commitment. */
export const stripWords = {
  made: { ja: '表明の日', en: 'Day of the commitment' },
  life: { ja: '表明以降（状態に反映した報告なし）', en: 'Since the commitment was stated (no counted report)' },
  counted: { ja: '状態に反映した報告', en: 'Report counted in the status' },
  notCounted: { ja: '状態に反映していない報告', en: 'Report not counted in the status' },
  takenUp: { ja: '後の合意文書の関連コミットメント', en: 'Related commitment in a later agreement' },
} as const;
