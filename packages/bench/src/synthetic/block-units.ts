import type { Authored } from '@digital-accords/model';
import { promiseAt, quoteOf, reportAt } from './block-document.ts';
import { conductOf, digits, matterOf, promiseOf, REPORTED, reportOf, statesOf, verbOf } from './block-text.ts';

const topics: readonly Authored.TopicTerm[] = ['ai/standards', 'data/flows', 'cyber/skills', 'frontier/space'];

const idOf = (block: number, number: number): string => `synthetic-${digits(block)}/commitment-${digits(number)}`;

/** The commitment of an agreement with the given number. */
export function commitment(block: number, number: number): Authored.Commitment {
  const { verb, english, action } = conductOf(number);
  const matter = `the technology, standards, skills and supply chains of field ${number + 1}`;
  const en = `To ${english} ${matter}, for the benefit of both sides.`;
  const [one, other] = statesOf(block);
  return {
    type: 'commitment',
    id: idOf(block, number),
    pillar: `synthetic-${digits(block)}/pillars/technology`,
    title: { ja: `${matterOf(number)}に${verbOf(number)}こと`, en: `To ${english} field ${number + 1}` },
    summary: { ja: `相互の利益のため、${matterOf(number)}に${verbOf(number)}。`, en },
    quotes: [
      {
        ...quoteOf(block, promiseAt(number), promiseOf(block, number)),
        translation: { by: 'project', lang: 'en', text: `Both sides will ${english} ${matter}.` },
      },
    ],
    actors: [actor(block, 'a', one), actor(block, 'b', other)],
    predicates: [{ printed: verb, form: verb, in: 'quote' }],
    horizon: 'ongoing',
    action,
    topics: [topics[number % topics.length] ?? 'data/flows'],
  };
}

function actor(block: number, side: 'a' | 'b', printed: string): Authored.Actor {
  const organisation = `organisations/synthetic-${digits(block)}-${side}`;
  return { kind: 'organisation', organisation, printed, stated: 'quote' };
}

/** The report on a commitment, if there is one. */
export function update(block: number, number: number): Authored.Update | undefined {
  if (number % REPORTED > 0) return undefined;
  const exact = reportOf(block, number);
  const text = `The bodies of both sides held a meeting on the technology of field ${number + 1}.`;
  return {
    type: 'update',
    id: `updates/synthetic-${digits(block)}-${digits(number)}`,
    title: { ja: `第${number + 1}分野の会合`, en: `Meeting on field ${number + 1}` },
    summary: { ja: exact, en: text },
    about: [
      {
        id: idOf(block, number),
        kind: 'action-taken',
        basis: 'inferred',
        reason: { ja: '同じ分野の会合である。', en: 'The meeting was on the same field.' },
      },
    ],
    date: { edtf: '../2024-01-31' },
    evidence: [
      {
        kind: 'quote',
        origin: 'joint-text',
        quote: { ...quoteOf(block, reportAt(number), exact), translation: { by: 'project', lang: 'en', text } },
      },
    ],
    reviewed: '2026-01-15',
  };
}
