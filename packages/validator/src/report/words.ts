/** The reporter's own words, in both languages. */
export const words = {
  error: { ja: 'エラー', en: 'error' },
  warning: { ja: '警告', en: 'warning' },
  'did-you-mean': { ja: 'もしかして：{values}', en: 'Did you mean {values}?' },
  related: { ja: '関連する箇所：{place}', en: 'See also {place}' },
  summary: { ja: '{errors}、{warnings}（検査したファイル：{files}件）', en: '{errors}, {warnings} in {files}' },
  'one-error': { ja: 'エラー{count}件', en: '{count} error' },
  errors: { ja: 'エラー{count}件', en: '{count} errors' },
  'one-warning': { ja: '警告{count}件', en: '{count} warning' },
  warnings: { ja: '警告{count}件', en: '{count} warnings' },
  'one-file': { ja: '{count}', en: '{count} file' },
  files: { ja: '{count}', en: '{count} files' },
  'one-passed': { ja: '指摘のないファイル{count}件', en: '{count} file without findings' },
  passed: { ja: '指摘のないファイル{count}件', en: '{count} files without findings' },
  failing: { ja: '規則に反する例', en: 'Breaks the rule' },
  passing: { ja: '規則に沿う例', en: 'Keeps the rule' },
} as const;
