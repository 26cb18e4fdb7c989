import { isAbbreviation } from './abbreviations.ts';
import { type Brackets, pairBrackets } from './brackets.ts';
import { isBlank } from './characters.ts';
import { isGraphemeBoundary } from './graphemes.ts';
import { beginsLowerCase, isJapanese } from './script.ts';

const longestWord = 40;

/** Characters that may end a sentence. */
const stops: ReadonlySet<string> = new Set('。．.！？!?');

/**
 * Finds where sentences begin (codebook §2): after 。 or a full stop, exclamation mark or question mark outside brackets.
 * Abbreviations, decimals, addresses and ellipses do not end a sentence.
 *
 * @param characters the text, one entry a glyph
 * @returns indexes of the first visible character of each sentence but the first
 */
export function sentenceStarts(characters: readonly string[]): number[] {
  const brackets = pairBrackets(characters);
  const starts: number[] = [];
  let begin = 0;
  for (let at = 0; at < characters.length; at += 1) {
    const end = sentenceEnd(characters, brackets, at, begin);
    if (end === undefined) continue;
    begin = skipBlanks(characters, end);
    at = begin - 1;
    const before = characters[begin - 1] ?? '';
    // A mark, a joiner or the tone of an emoji joins what stands before it, even a blank.
    if (begin < characters.length && isGraphemeBoundary(before + characters[begin], before.length)) starts.push(begin);
  }
  return starts;
}

/** Index after the sentence that the character at `at` ends; undefined if it ends no sentence. */
function sentenceEnd(characters: readonly string[], brackets: Brackets, at: number, begin: number): number | undefined {
  const character = characters[at] ?? '';
  if (!stops.has(character)) return undefined;
  let end = at + 1;
  while (/^[。！？!?]$/.test(characters[end] ?? '')) end += 1;
  const depth = brackets.depth[at] ?? 0;
  // A sentence that is wholly in brackets ends with its bracket. Inside any other bracket, a full stop does not count.
  if (depth === 1 && brackets.opening.get(end) === begin && /^[)）]$/.test(characters[end] ?? '')) end += 1;
  else if (depth > 0) return undefined;
  while (/^[”’"']$/.test(characters[end] ?? '')) end += 1;
  if (character === '。') return end;
  return isFullWidthEnd(characters, at, end) || isLatinEnd(characters, at, end) ? end : undefined;
}

function isFullWidthEnd(characters: readonly string[], at: number, end: number): boolean {
  const character = characters[at] ?? '';
  if (character === '．' || character === '.') {
    const before = characters[at - 1] ?? '';
    return isJapanese(before) && !/[０-９.．]/.test(before) && !/^[.．]$/.test(characters[end] ?? '');
  }
  return /^[！？]$/.test(character) && !/^[、，,・]$/.test(characters[end] ?? '');
}

function isLatinEnd(characters: readonly string[], at: number, end: number): boolean {
  const character = characters[at] ?? '';
  if (!/^[.!?]$/.test(character)) return false;
  const after = skipBlanks(characters, end);
  const next = characters[after] ?? '';
  if (after === end && next !== '') return false;
  if (beginsLowerCase(next)) return false;
  if (character !== '.') return true;
  return characters[at - 1] !== '.' && !isAbbreviation(wordBefore(characters, at), next);
}

function wordBefore(characters: readonly string[], at: number): string {
  let start = at;
  while (start > 0 && at - start < longestWord && !isBlank(characters[start - 1] ?? '')) start -= 1;
  return characters.slice(start, at).join('');
}

function skipBlanks(characters: readonly string[], from: number): number {
  let at = from;
  while (isBlank(characters[at] ?? '')) at += 1;
  return at;
}
