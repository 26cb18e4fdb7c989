import type { Authored } from '@digital-accords/model';
import { blockDocument, LEGAL_AT, OPENING_AT, quoteOf, TITLE_AT } from './block-document.ts';
import { digits, openingOf, statesOf, titleOf } from './block-text.ts';
import { commitment, update } from './block-units.ts';

/**
 * The records of one agreement of a synthetic registry. They refer to no other records.
 *
 * @param block number of the agreement
 * @param size number of commitments
 * @yields two states, the document, the agreement, its pillar, commitments and updates
 */
export function* blockRecords(block: number, size: number): Generator<Authored.AnyRecord> {
  yield* statesOf(block).map((name, index) => state(stateId(block, index), name, block * 2 + index + 1));
  yield blockDocument(block, size);
  yield agreement(block);
  yield {
    type: 'pillar',
    id: `synthetic-${digits(block)}/pillars/technology`,
    order: 1,
    title: { ja: '技術', en: 'Technology' },
    heading: quoteOf(block, TITLE_AT, titleOf(block)),
  };
  for (let number = 0; number < size; number += 1) {
    yield commitment(block, number);
    const report = update(block, number);
    if (report) yield report;
  }
}

const stateId = (block: number, index: number): Authored.OrganisationId =>
  `organisations/synthetic-${digits(block)}-${index === 0 ? 'a' : 'b'}`;

function state(id: Authored.OrganisationId, name: string, number: number): Authored.Organisation {
  const publisher = `Country ${number}`;
  return {
    type: 'organisation',
    id,
    kind: 'state',
    names: [
      {
        name: { ja: name, en: publisher },
        standing: { ja: { kind: 'described' }, en: { kind: 'described' } },
      },
    ],
    sources: [{ publisher, title: publisher, url: `https://country-${number}.example/`, read: '2026-01-15' }],
  };
}

function agreement(block: number): Authored.Agreement {
  const [first, second] = statesOf(block);
  const party = (name: string, index: number): Authored.Party => ({
    organisation: stateId(block, index),
    quote: quoteOf(block, OPENING_AT, name),
  });
  return {
    type: 'agreement',
    id: `synthetic-${digits(block)}`,
    kind: 'memorandum-of-cooperation',
    title: { ja: titleOf(block), en: `Memorandum ${block + 1}` },
    shortTitle: { ja: `覚書 ${block + 1}`, en: `Memorandum ${block + 1}` },
    summary: { ja: openingOf(block), en: 'A memorandum between two states.' },
    parties: [party(first, 0), party(second, 1)],
    date: { edtf: '2024-01-31' },
    bindingness: { kind: 'non-binding', quotes: [quoteOf(block, LEGAL_AT, '法的拘束力を持たない')] },
    documents: [`documents/synthetic-${digits(block)}`],
  };
}
