import { codePointAt } from './excerpt.ts';
import type { Span } from './line-table.ts';
import { type Problem, problem } from './problem.ts';

/** Characters that Japanese keyboards and word processors give in place of a sign of YAML. */
const COLON = '\uff1a\ufe55\ufe13\ua789\u2236';
const DASH = '\uff0d\ufe63\u2010-\u2015\u2212\u30fc';
/** Blanks that are no space; a tab has a message of its own. */
const BLANK = '\u00a0\u1680\u2000-\u200b\u202f\u205f\u3000';

/** A line in whose structure such a character stands: before a key, as the sign of a list or of a comment, after a key. */
const FORMS: readonly RegExp[] = [
  new RegExp(`^ *(?:- +)*([${BLANK}])[${BLANK} ]*[a-z-]`),
  new RegExp(`^ *(?:- +)*([${DASH}])(?=[ ${BLANK}])`),
  new RegExp(`^ *(?:- +)*-([${BLANK}])`),
  /^ *(\uff03)/,
  new RegExp(`^ *(?:- +)*[a-z][A-Za-z]*[ ${BLANK}]*([${COLON}])`),
  new RegExp(`^ *(?:- +)*[a-z][A-Za-z]*:([${BLANK}])`),
  /^ *(?:- +)*[a-z][A-Za-z]*: *([\uff5c\uff1e])[-+\d]*$/,
];

const BLOCK_SIGN = /[\uff5c\uff1e]/;

/** A line that opens a text in a block, whose lines are no structure. */
const BLOCK = /^( *)(?:.*[:\s-] )?[|>][-+\d]*\s*(?:#.*)?$/;

/** What each character is taken for. */
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`[${COLON}]`), ':'],
  [new RegExp(`[${DASH}]`), '-'],
  [/\uff03/, '#'],
  [/\uff5c/, '|'],
  [/\uff1e/, '>'],
];

/**
 * What looks like structure and is none, in a text that the parser refuses: the parser stops on a later line, at something
 * that is right.
 *
 * @param text the whole text
 * @param stop offset at which the parser stopped
 * @returns one problem for each line in question; none if there is no such line up to where the parser stopped
 */
export function lookAlikeLines(text: string, stop: number): readonly Problem[] {
  const problems: Problem[] = [];
  let block: number | undefined;
  for (const { 0: line, index: start } of text.matchAll(/[^\r\n]+/g)) {
    const indent = line.search(/[^ ]/);
    if (block !== undefined && (indent > block || indent < 0)) continue;
    const opens = BLOCK.exec(line);
    block = opens === null ? undefined : (opens[1] ?? '').length;
    const found = lookAlikeIn(text, line, start);
    if (found !== undefined) problems.push(found);
  }
  return problems.some(({ span }) => span !== undefined && span.start <= stop) ? problems : [];
}

/**
 * The same in a text that the parser reads, though not as it was meant: a scalar that was to be a key with its value, an
 * item of a list, or a text in a block.
 *
 * @param text the whole text
 * @param span where the scalar stands
 * @returns the problem; undefined if the scalar does not begin its line, or is what it seems to be
 */
export function lookAlikeScalar(text: string, { start, end }: Span): Problem | undefined {
  // No character of ASCII looks like another.
  if (!/[^ -~]/.test(text.slice(start, end))) return undefined;
  let from = start;
  if (BLOCK_SIGN.test(text.charAt(start)))
    from = Math.max(text.lastIndexOf('\n', start), text.lastIndexOf('\r', start)) + 1;
  else while (from > 0 && ' -'.includes(text.charAt(from - 1))) from -= 1;
  if (from > 0 && !/[\r\n]/.test(text.charAt(from - 1))) return undefined;
  const [line = ''] = text.slice(from, end).split(/[\r\n]/, 1);
  const found = lookAlikeIn(text, line, from);
  return found?.span !== undefined && found.span.start >= start ? found : undefined;
}

function lookAlikeIn(text: string, line: string, start: number): Problem | undefined {
  for (const form of FORMS) {
    const [whole, character] = form.exec(line) ?? [];
    if (whole === undefined || character === undefined) continue;
    const at = start + whole.indexOf(character);
    const span = { start: at, end: at + 1 };
    const code = codePointAt(text, at);
    const sign = SIGNS.find(([one]) => one.test(character))?.[1];
    return sign === undefined
      ? problem('yaml-syntax', 'look-alike-blank', span, { code })
      : problem('yaml-syntax', 'look-alike', span, { character, code, sign });
  }
  return undefined;
}
