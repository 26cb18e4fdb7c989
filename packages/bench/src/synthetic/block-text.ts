import type { Authored } from '@digital-accords/model';

/** Most commitments that an agreement of a synthetic registry has. */
export const BLOCK = 100;

/** Number of commitments for each progress report. */
export const REPORTED = 4;

/** A kind of conduct: its verb, from the vocabulary of forms, and its words in English. */
export interface Conduct {
  readonly verb: Authored.PredicateFormTerm;
  readonly english: string;
  readonly action: 'exchange' | 'research' | 'coordinate' | 'develop' | 'cooperate';
}

const exchange: Conduct = { verb: '共有する', english: 'share information on', action: 'exchange' };

const conducts: readonly Conduct[] = [
  exchange,
  { verb: '推進する', english: 'advance research on', action: 'research' },
  { verb: '支援する', english: 'support the development of', action: 'develop' },
  { verb: '検討する', english: 'consider common rules for', action: 'coordinate' },
  { verb: '協力する', english: 'cooperate on', action: 'cooperate' },
];

/** A number with five digits, so that ids sort in the order of the numbers. */
export const digits = (number: number): string => String(number).padStart(5, '0');

/** Names of both states of an agreement, as printed. */
export const statesOf = (block: number): readonly [string, string] => [`第${block * 2 + 1}国`, `第${block * 2 + 2}国`];

/** The conduct of the states in the commitment with the given number. */
export const conductOf = (number: number): Conduct => conducts[number % conducts.length] ?? exchange;

/** The object of a commitment. It differs for all commitments of an agreement. */
export const matterOf = (number: number): string => `第${number + 1}分野の技術、規格、人材及び供給網`;

/** The states as the subject of a sentence. */
export const subjectOf = (block: number): string => statesOf(block).join('及び');

/** The sentence that promises. */
export const promiseOf = (block: number, number: number): string =>
  `${subjectOf(block)}は、相互の利益のため、${matterOf(number)}に${verbOf(number)}。`;

/** The sentence that reports on it. */
export const reportOf = (block: number, number: number): string =>
  `${subjectOf(block)}の担当機関は、${matterOf(number)}に関する会合を開いた。`;

/** The opening sentence. */
export const openingOf = (block: number): string => `この覚書は、${subjectOf(block)}の間のものである。`;

/** The title, and the sentence on legal effect. */
export const titleOf = (block: number): string => `第${block + 1}覚書`;
export const LEGAL = 'この覚書は、法的拘束力を持たない。';

/**
 * The source text of an agreement.
 *
 * @param block number of the agreement
 * @param size how many commitments it holds
 */
export function blockText(block: number, size: number): string {
  const numbers = Array.from({ length: size }, (_, number) => number);
  const promises = numbers.map((number) => promiseOf(block, number));
  const reports = numbers.filter((number) => number % REPORTED === 0).map((number) => reportOf(block, number));
  return `${[`# ${titleOf(block)}`, openingOf(block), ...promises, ...reports, LEGAL].join('\n\n')}\n`;
}

/** The words before the verb: some verbs take an object, others a field. */
export function verbOf(number: number): string {
  const { verb } = conductOf(number);
  return verb === '協力する' ? `おいて${verb}` : `関する取組を${verb}`;
}
