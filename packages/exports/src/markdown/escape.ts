/**
 * A text that Markdown shows as it is: no part of it becomes markup, a link or HTML (CommonMark and GitHub's).
 *
 * @param text text of one line
 */
export function escaped(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<>#|~&!@$]/g, '\\$&')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/\bwww\./gi, (start) => `${start.slice(0, -1)}\\.`)
    .replace(/^([-+=])/, '\\$1')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}
