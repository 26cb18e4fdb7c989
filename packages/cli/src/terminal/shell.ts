/**
 * A word as it is typed in a shell, so that a printed command can be pasted.
 *
 * @param word any text
 * @param platform the system, as `process.platform`
 * @returns the word itself if no shell gives its characters a meaning; else the word in quotes: double ones on Windows,
 *   whose command prompt knows no others, single ones elsewhere
 */
export function shellWord(word: string, platform: NodeJS.Platform): string {
  const isPlain = platform === 'win32' ? /^[\w@%+:,./\\-]+$/ : /^[\w@%+=:,./-]+$/;
  if (isPlain.test(word)) return word;
  return platform === 'win32' ? `"${word.replaceAll('"', '""')}"` : `'${word.replaceAll("'", `'\\''`)}'`;
}
