import { neutralLines } from './lines.mjs';

/** What a comment begins with, so that the next run finds it. */
export const MARKER = '<!-- accords-summary -->';

const LANGUAGES = ['en', 'ja'];
const PARTS = ['validate', 'diff', 'changeset'];
/** So many characters a comment on GitHub may have. */
const LONGEST = 65_536;
/** So many characters of a part are shown, if the comment does not become too long: a sign may become twelve. */
const SHOWN = [4000, 2000, 800];
const WORDS = {
  en: {
    title: 'What this change does to the data',
    validate: 'Checks',
    diff: 'Changes by meaning',
    changeset: 'Version',
    more: 'The rest is in the log of the workflow.',
    of: 'of commit',
    site: 'The site with this change: the artefact “site” of the workflow “check”, in the tab Checks.',
  },
  ja: {
    title: 'この変更によるデータの変化',
    validate: '検査',
    diff: '内容の変更',
    changeset: '版',
    more: '続きはワークフローのログにあります。',
    of: '対象コミット',
    site: 'この変更を反映したサイト：タブ Checks にあるワークフロー check の成果物 site',
  },
};

/**
 * @typedef {Record<'en' | 'ja', Record<'validate' | 'diff' | 'changeset', string>>} Summary output of each command in both
 *   languages
 */

/**
 * Reads a summary that a stranger may have written.
 *
 * @param {string} text JSON
 * @returns {Summary}
 * @throws {Error} if it is no summary
 */
export function parseSummary(text) {
  const value = JSON.parse(text);
  const isObject = (one, names) =>
    typeof one === 'object' && one !== null && Object.keys(one).sort().join() === [...names].sort().join();
  const isRight =
    isObject(value, LANGUAGES) &&
    LANGUAGES.every((language) => isObject(value[language], PARTS)) &&
    LANGUAGES.every((language) => PARTS.every((part) => typeof value[language][part] === 'string'));
  if (!isRight) throw new Error('This is no summary.');
  return value;
}

/**
 * The comment on a pull request, in both languages.
 *
 * @param {Summary} summary
 * @param {string} commit the commit that was looked at
 * @returns {string} Markdown
 */
export function commentOf(summary, commit) {
  const comments = SHOWN.map((length) => {
    const sections = LANGUAGES.map((language) => sectionOf(summary[language], WORDS[language], commit, length));
    return `${MARKER}\n${sections.join('\n\n---\n\n')}\n`;
  });
  return comments.find((comment) => comment.length <= LONGEST) ?? `${MARKER}\n${WORDS.en.more}\n`;
}

function sectionOf(parts, words, commit, length) {
  const texts = PARTS.map((part) => `#### ${words[part]}\n\n${shown(parts[part], words, length)}`);
  return `### ${words.title}\n\n${words.of} ${commit}\n\n${texts.join('\n\n')}\n\n${words.site}`;
}

function shown(text, { more }, length) {
  const lines = neutralLines(text.slice(0, length)).trim();
  return text.length > length ? `${lines}\n\n${more}` : lines;
}
