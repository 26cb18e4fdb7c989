import { unifiedIdeographs } from './radicals.ts';

/** A base character with the marks that follow it, in canonical form, and its place in the source. */
export interface Glyph {
  /** One or more code points in Unicode NFC. */
  readonly text: string;
  /** Line of the source, from 1. */
  readonly line: number;
  /** Code point of the line, from 1; 0 for a blank that a join added. */
  readonly column: number;
}

/** A place where NFC itself replaces a compatibility ideograph, as it does in names (U+FA10, U+FA19). */
export interface RewrittenIdeograph {
  readonly printed: string;
  readonly canonical: string;
  readonly line: number;
  readonly column: number;
}

/** Runs that can be composed one by one: a character with its marks, or the parts of a Hangul syllable. */
const compositionRun =
  /[\u1100-\u1112][\u1161-\u1175]?[\u11a8-\u11c2]?\p{M}*|[\uac00-\ud7a3][\u11a8-\u11c2]?\p{M}*|.\p{M}*/gsu;
/** Most lines consist of characters that are canonical already, whatever stands beside them. */
const plainLine = /^[\u0020-\u007e\u3000-\u3029\u3041-\u3096\u30a1-\u30ff\u4e00-\u9fff\uff01-\uff60]*$/;
const compatibilityIdeograph = /[\uf900-\ufaff\u{2f800}-\u{2fa1f}]/u;
const continuesRun = /^[\p{M}\u1161-\u1175\u11a8-\u11c2]/u;

/**
 * Writes one source line in canonical characters (codebook §1). Radicals become ideographs, a no-break space becomes a
 * space, and all other characters are put into NFC. NFKC is not used, because it would change full-width punctuation.
 *
 * @param line the characters of the line, without its end
 * @param number line of the source, from 1
 */
export function toGlyphs(line: string, number: number): Glyph[] {
  if (plainLine.test(line)) return Array.from(line, (text, index) => ({ text, line: number, column: index + 1 }));
  let column = 1;
  return Array.from(line.matchAll(compositionRun), ([run]) => {
    const points = [...run];
    const glyph = { text: points.map(canonicalCharacter).join('').normalize('NFC'), line: number, column };
    column += points.length;
    return glyph;
  });
}

/** Compatibility ideographs of a source line that NFC rewrites; each needs a note on the document. */
export function rewrittenIdeographs(line: string, number: number): RewrittenIdeograph[] {
  if (!compatibilityIdeograph.test(line)) return [];
  return [...line].flatMap((printed, index) => {
    const canonical = printed.normalize('NFC');
    const rewritten = compatibilityIdeograph.test(printed) && canonical !== printed;
    return rewritten ? [{ printed, canonical, line: number, column: index + 1 }] : [];
  });
}

const blanks: ReadonlySet<string> = new Set(' \u3000\u00a0\t\v\f\ufeff');

/** Blanks that layout uses: space, ideographic space, no-break space, tab, vertical tab, form feed, byte order mark. */
export function isBlank(character: string): boolean {
  return blanks.has(character);
}

/** Whether a character joins the one before it into one composition (combining marks, parts of Hangul syllables). */
export function composesWithPrevious(character: string): boolean {
  return continuesRun.test(character);
}

function canonicalCharacter(character: string): string {
  return character === '\u00a0' ? ' ' : (unifiedIdeographs.get(character) ?? character);
}
