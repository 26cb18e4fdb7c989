import { createHash } from 'node:crypto';
import type { Authored } from '@digital-accords/model';
import { blockText, digits, LEGAL, openingOf, promiseOf, REPORTED, reportOf, titleOf } from './block-text.ts';

/** Number of characters by which a leaf is recognised. */
const BEGINS = 12;

/** The document of an agreement: its id, the file of its text and the text. */
export const documentOf = (block: number): Authored.DocumentId => `documents/synthetic-${digits(block)}`;
export const fileOf = (block: number): string => `synthetic-${digits(block)}.txt`;

/** Locators of leaves. */
export const promiseAt = (number: number): string => `p${number + 1}`;
export const reportAt = (number: number): string => `r${number + 1}`;
export const OPENING_AT = 'opening';
export const LEGAL_AT = 'legal';
export const TITLE_AT = 'title';

/**
 * The document of an agreement of a synthetic registry, coded in full.
 *
 * @param block number of the agreement
 * @param size number of commitments
 */
export function blockDocument(block: number, size: number): Authored.Document {
  const numbers = Array.from({ length: size }, (_, number) => number);
  return {
    type: 'document',
    id: documentOf(block),
    kind: 'agreement-text',
    title: { ja: titleOf(block), en: `Memorandum ${block + 1}` },
    language: 'ja',
    authenticity: 'unstated',
    publishers: [`organisations/synthetic-${digits(block)}-a`],
    licence: {
      state: 'not-seen',
      attribution: { ja: '出典は覚書', en: 'From the memorandum' },
      processing: { ja: '文ごとに区切った。', en: 'Divided into sentences.' },
    },
    text: {
      state: 'held',
      file: fileOf(block),
      sha256: createHash('sha256').update(blockText(block, size)).digest('hex'),
      profile: 'markdown',
      coding: 'in-progress',
      leaves: [
        leaf(TITLE_AT, 'heading', titleOf(block)),
        leaf(OPENING_AT, 'background', openingOf(block)),
        ...numbers.map((number) => leaf(promiseAt(number), 'commitment', promiseOf(block, number))),
        ...numbers
          .filter((number) => number % REPORTED === 0)
          .map((number) => leaf(reportAt(number), 'progress', reportOf(block, number))),
        leaf(LEGAL_AT, 'legal', LEGAL),
      ],
    },
  };
}

/** Words of a leaf, verbatim. */
export const quoteOf = (block: number, leaf: string, exact: string): Authored.Quote => ({
  document: documentOf(block),
  leaf,
  exact,
});

function leaf(locator: string, role: Authored.RoleTerm, text: string): Authored.DocumentLeaf {
  return { leaf: locator, role, begins: [...text].slice(0, BEGINS).join('') };
}
