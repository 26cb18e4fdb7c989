const ZERO_WIDTH_SPACE = '&#8203;';

/**
 * Writes a text of a contributor for a comment on GitHub so that it stays text: no mark-up, link, mention or reference.
 *
 * @param {string} text one line or several
 * @returns {string} Markdown on one line
 */
export function neutral(text) {
  return (
    text
      .replace(/\s+/g, ' ')
      // Signs of ASCII make mark-up, HTML and links. Letters, digits and signs of other scripts do not.
      .replace(/[!-/:-@[-`{-~]/g, (sign) => `&#${sign.charCodeAt(0)};`)
      // GitHub looks for mentions and references in what it has rendered, where an entity is the sign again.
      .replace(/&#(?:64|35);/g, (entity) => `${entity}${ZERO_WIDTH_SPACE}`)
      .replace(/(GH)&#45;/gi, `$1&#45;${ZERO_WIDTH_SPACE}`)
  );
}

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
