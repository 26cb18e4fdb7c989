/** What a Japanese verb needs to be written in its other forms. */
interface Bases {
  /** Before ます and 続ける (連用形). */
  readonly continuative: string;
  /** The form in て or で. */
  readonly te: string;
  /** The plain past, in た or だ. */
  readonly past: string;
  /** The passive in its dictionary form. */
  readonly passive: string;
}

type Endings = readonly [continuative: string, te: string, past: string, passive: string];

/** Endings of verbs of five grades by their last kana (五段活用). */
const fiveGrades: Readonly<Record<string, Endings>> = {
  う: ['い', 'って', 'った', 'われる'],
  く: ['き', 'いて', 'いた', 'かれる'],
  ぐ: ['ぎ', 'いで', 'いだ', 'がれる'],
  す: ['し', 'して', 'した', 'される'],
  つ: ['ち', 'って', 'った', 'たれる'],
  ぬ: ['に', 'んで', 'んだ', 'なれる'],
  ぶ: ['び', 'んで', 'んだ', 'ばれる'],
  む: ['み', 'んで', 'んだ', 'まれる'],
  る: ['り', 'って', 'った', 'られる'],
};

/** Kana of the rows of i and e before る: of one grade (一段活用). A kanji before る does not show it (見る, 図る). */
const oneGrade = /[いきぎしじちぢにひびぴみりえけげせぜてでねへべぺめれ]る$/u;

/** The bases of a verb in its dictionary form; none if it ends like no verb. */
function basesOf(verb: string): Bases | undefined {
  if (verb.endsWith('する')) return joined(verb.slice(0, -2), ['し', 'して', 'した', 'される']);
  if (oneGrade.test(verb)) return joined(verb.slice(0, -1), ['', 'て', 'た', 'られる']);
  const endings = fiveGrades[verb.slice(-1)];
  return endings && joined(verb.slice(0, -1), endings);
}

function joined(stem: string, [continuative, te, past, passive]: Endings): Bases {
  return { continuative: stem + continuative, te: stem + te, past: stem + past, passive: stem + passive };
}

/**
 * How a sentence may end that says of now or of later what a verb says: plain or polite, 〜ている, 〜ていく, 〜続ける, passive.
 *
 * @param verb a Japanese verb in its dictionary form
 */
export function presentEndings(verb: string): readonly string[] {
  const bases = basesOf(verb);
  if (!bases) return [verb];
  const { continuative, te, passive } = bases;
  return [verb, passive, `${te}いる`, `${te}いく`, `${continuative}続ける`].flatMap((one) => [
    one,
    polite(one, 'ます'),
  ]);
}

/**
 * How a sentence may end that puts what a verb says in the past: plain or polite, also of the passive.
 *
 * @param verb a Japanese verb in its dictionary form
 */
export function pastEndings(verb: string): readonly string[] {
  const bases = basesOf(verb);
  if (!bases) return [];
  return [verb, bases.passive].flatMap((one) => [basesOf(one)?.past ?? one, polite(one, 'ました')]);
}

function polite(verb: string, ending: string): string {
  return `${basesOf(verb)?.continuative ?? verb}${ending}`;
}
