/** Folder in which a run of the review works. */
export const REVIEW_FOLDER = 'review';
/** The text of the issue. */
export const ISSUE_FILE = `${REVIEW_FOLDER}/issue.md`;
/** Begins the issue that a program wrote. */
export const MARKER = '<!-- accords review -->';

/** GitHub takes 65,536 characters. */
const MOST = 65_000;

/**
 * The text of the issue.
 *
 * @param {string} ja the list in Japanese, as Markdown
 * @param {string} en the list in English
 * @returns {string} both, or the English one alone if both are too long; neither is cut within
 */
export function issueText(ja, en) {
  const both = [MARKER, ja, '---', en].join('\n\n');
  if (both.length <= MOST) return both;
  const one = [MARKER, en].join('\n\n');
  if (one.length > MOST) throw new Error(`The list has more than ${MOST} characters.`);
  return one;
}
