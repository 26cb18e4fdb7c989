import { type Authored, topicKeyWords } from '@digital-accords/model';

/** Grounds on which an earlier commitment is a candidate, in the order in which they are named. */
export const grounds = ['topic', 'instrument', 'forum', 'key-word'] as const;

/** One ground on which an earlier commitment is a candidate. */
export type Ground = (typeof grounds)[number];

/** What two commitments have in common. */
export interface Shared {
  readonly ground: Ground;
  /** Topics, ids of instruments or fora, or key words in their first spelling. */
  readonly things: readonly string[];
}

/**
 * What makes one commitment a candidate for the counterpart of another (codebook §5).
 *
 * @param one a commitment
 * @param other another
 * @returns what they share on the first ground that holds; undefined if they share nothing
 */
export function sharedBy(one: Authored.Commitment, other: Authored.Commitment): Shared | undefined {
  for (const ground of grounds) {
    const own = new Set(thingsOf[ground](other));
    const things = thingsOf[ground](one).filter((thing) => own.has(thing));
    if (things.length > 0) return { ground, things };
  }
  return undefined;
}

const thingsOf: Readonly<Record<Ground, (commitment: Authored.Commitment) => readonly string[]>> = {
  topic: ({ topics }) => topics,
  instrument: ({ instruments = [] }) => instruments,
  forum: ({ fora = [] }) => fora,
  'key-word': keyWordsOf,
};

const known = new WeakMap<Authored.Commitment, readonly string[]>();

/** The key words that the quotes of a commitment print, each in its first spelling. */
function keyWordsOf(commitment: Authored.Commitment): readonly string[] {
  const before = known.get(commitment);
  if (before) return before;
  const text = commitment.quotes.map(({ exact }) => exact).join('\n');
  const found = keyWords.filter(({ printed }) => printed.test(text)).map(({ word }) => word);
  known.set(commitment, found);
  return found;
}

const keyWords = topicKeyWords.map((spellings) => {
  const forms = spellings.map((spelling) => (/^[A-Za-z]/.test(spelling) ? wholeWord(spelling) : spelling));
  return { word: spellings[0] ?? '', printed: new RegExp(forms.join('|'), 'i') };
});

/** Japanese may stand right beside it, Latin letters may not. */
function wholeWord(spelling: string): string {
  return `(?<![A-Za-z])${spelling}(?![A-Za-z])`;
}
