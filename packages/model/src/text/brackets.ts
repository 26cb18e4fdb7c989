const openers = '(（「『【〔[［{｛〈《';
const closers = ')）」』】〕]］}｝〉》';
/** Half-width and full-width forms close each other: dumps mix them. */
const families = '((abcd[[{{ef';

/** Which characters of a text stand inside brackets. */
export interface Brackets {
  /** Number of matched pairs around each character; a bracket itself stands outside its own pair. */
  readonly depth: readonly number[];
  /** From the index of a closing bracket to that of the opening one. */
  readonly opening: ReadonlyMap<number, number>;
}

/**
 * Pairs the brackets of a text. A bracket without a partner counts for nothing, so that a misprint does not swallow
 * the sentences after it.
 *
 * @param characters the text, one entry a glyph
 */
export function pairBrackets(characters: readonly string[]): Brackets {
  const open = new Map<string, number[]>();
  const opening = new Map<number, number>();
  for (const [index, character] of characters.entries()) {
    const family = families.charAt(Math.max(openers.indexOf(character), closers.indexOf(character)));
    if (!family || character === '') continue;
    const stack = open.get(family) ?? [];
    open.set(family, stack);
    if (openers.includes(character)) stack.push(index);
    const partner = closers.includes(character) ? stack.pop() : undefined;
    if (partner !== undefined) opening.set(index, partner);
  }
  return { depth: depthOf(characters.length, opening), opening };
}

function depthOf(length: number, opening: ReadonlyMap<number, number>): number[] {
  const change = new Array<number>(length + 1).fill(0);
  for (const [close, open] of opening) {
    change[open + 1] = (change[open + 1] ?? 0) + 1;
    change[close] = (change[close] ?? 0) - 1;
  }
  let depth = 0;
  return change.slice(0, length).map((step) => {
    depth += step;
    return depth;
  });
}
