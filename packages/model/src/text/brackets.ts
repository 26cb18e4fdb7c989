/** Half-width and full-width brackets close each other, because texts taken from PDFs mix them. */
const families: readonly (readonly [openers: string, closers: string])[] = [
  ['(（', ')）'],
  ['「', '」'],
  ['『', '』'],
  ['【', '】'],
  ['〔', '〕'],
  ['[［', ']］'],
  ['{｛', '}｝'],
  ['〈', '〉'],
  ['《', '》'],
];

const byCharacter = new Map<string, { readonly family: number; readonly opens: boolean }>(
  families.flatMap(([openers, closers], family) => [
    ...[...openers].map((character) => [character, { family, opens: true }] as const),
    ...[...closers].map((character) => [character, { family, opens: false }] as const),
  ]),
);

/** Which characters of a text stand inside brackets. */
export interface Brackets {
  /** Number of matched pairs around each character; a bracket itself stands outside its own pair. */
  readonly depth: readonly number[];
  /** From the index of a closing bracket to that of the opening one. */
  readonly opening: ReadonlyMap<number, number>;
}

/**
 * Pairs the brackets of a text. A bracket without a partner is ignored, so that one misprint does not hide the ends of
 * all later sentences.
 *
 * @param characters the text, one entry for each glyph
 */
export function pairBrackets(characters: readonly string[]): Brackets {
  const open = families.map((): number[] => []);
  const opening = new Map<number, number>();
  for (let index = 0; index < characters.length; index += 1) {
    const bracket = byCharacter.get(characters[index] ?? '');
    if (!bracket) continue;
    const stack = open[bracket.family];
    if (bracket.opens) stack?.push(index);
    const partner = bracket.opens ? undefined : stack?.pop();
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
