/** GitHub looks for mentions, references, addresses and emoji in what it has rendered, where an entity is the sign again. */
const ZERO_WIDTH_SPACE = '\u200B';

/**
 * Writes a text of a contributor in Markdown so that it stays text: no mark-up, HTML, link, mention or reference. This file
 * imports nothing, because the workflow that comments on a pull request runs it without installing anything.
 *
 * @param {string} text one line or several
 * @returns {string} Markdown on one line; blanks at its beginning stay, and it is for the caller whether they lay out a table
 */
export function neutral(text) {
  return text
    .replace(/[^\S ]+/g, ' ')
    .replace(/[@#]|GH(?=-)|www(?=\.)|:(?=\/\/|[\w+-]+:)/gi, `$&${ZERO_WIDTH_SPACE}`)
    .replace(/[&<>`*_~[\]|\\$@#]|(?<=^ *)[-+=]|(?<=^ *\d{1,9})[.)](?=\s|$)/g, entity)
    .replaceAll(ZERO_WIDTH_SPACE, entity);
}

function entity(sign) {
  return `&#${sign.charCodeAt(0)};`;
}
