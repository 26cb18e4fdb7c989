import { neutral } from '../../packages/cli/src/markdown/neutral.mjs';

/**
 * Writes the output of a command for a comment on GitHub: lines that stand farther right become items of a list.
 *
 * @param {string} output plain text
 * @returns {string} Markdown in which every sign of the output is neutral
 */
export function neutralLines(output) {
  const lines = output.split('\n').filter((line) => line.trim() !== '');
  return lines.map(markdownLine).join('\n');
}

function markdownLine(line) {
  const depth = Math.min(Math.floor((line.length - line.trimStart().length) / 2), 3);
  const text = neutral(line.trim());
  return depth === 0 ? `\n${text}\n` : `${'  '.repeat(depth - 1)}- ${text}`;
}
