import type { Citation, Document } from '@digital-accords/model';
import type { Ground, Grounds } from '../grounds/grounds.ts';

const heading = `Source texts and records

The software in this repository is under the MIT licence (see LICENSE).

Records (packages/data/records, packages/data/coding) are licensed under the
Creative Commons Attribution 4.0 International licence (CC BY 4.0),
https://creativecommons.org/licenses/by/4.0/ .

The source texts in packages/data/sources are works of the bodies named below.
They are kept whole, byte for byte, as data. They are covered neither by the
MIT licence nor by CC BY 4.0. For each text, this file gives the terms of use
as they were seen, the attribution, and the statement that the text was
processed. It also names the ground on which releases contain the text. Where
no terms were seen, all rights are reserved by those who issued the text,
beyond what the law allows.

This file is generated from the document records: change a record, not this
file.
`;

/**
 * The file LICENSE-SOURCES: under which terms each text that the registry holds may be used.
 *
 * @param documents published documents in any order; those that are not held are left out
 * @param grounds why their texts may be passed on; a text without a ground is withheld
 * @returns the text of the file, texts sorted by file name
 */
export function sourceTerms(documents: readonly Document[], grounds: Grounds): string {
  const held = documents.flatMap(({ id, title, licence, text }) =>
    text.state === 'held' ? [{ file: text.file, entry: entry(text.file, title, licence, grounds.get(id)) }] : [],
  );
  return [heading, ...held.sort((a, b) => (a.file < b.file ? -1 : 1)).map((one) => one.entry)].join('\n');
}

function entry(
  file: string,
  title: Document['title'],
  licence: Document['licence'],
  ground: Ground | undefined,
): string {
  const lines = [
    title.ja,
    title.en,
    ...terms(licence),
    ...groundLines(ground),
    ...both(licence.attribution),
    ...both(licence.processing),
  ];
  return `${file}\n${lines.map((line) => `  ${line}\n`).join('')}`;
}

function terms(licence: Document['licence']): readonly string[] {
  if (licence.state === 'not-seen') return ['規約：確認できていない。', 'Terms: not seen.', ...both(licence.search)];
  const { name, url, source, scope } = licence;
  const elsewhere = source.url !== url;
  const [ja, en] = [readingIn.ja(source), readingIn.en(source)];
  const at = elsewhere ? { ja: `${source.url} による。`, en: `, as stated at ${source.url}` } : { ja: '', en: '' };
  return [
    `規約：${name.ja}（${url} ）。${at.ja}${ja}閲覧。`,
    `Terms: ${name.en} (${url})${at.en}, read ${en}.`,
    ...both(scope),
  ];
}

/** When a page was read, and what of it was not read or not live. */
const readingIn = {
  ja: ({ read, copy, extent }: Citation): string =>
    `${copy === undefined ? '' : copies[copy].ja}${read}${extent === 'part' ? 'に一部を' : ''}`,
  en: ({ read, copy, extent }: Citation): string =>
    `${extent === 'part' ? 'in part ' : ''}on ${read}${copy === undefined ? '' : copies[copy].en}`,
};

const copies = {
  stored: { ja: '保存された写しにより', en: ' in a stored copy' },
  'third-party': { ja: '第三者の写し又は引用により', en: ' in a third party’s copy or quotation' },
} as const;

function groundLines(ground: Ground | undefined): readonly string[] {
  if (!ground) return ['根拠：なし。公開版は本文を含まない。', 'Ground: none. Releases leave out the text.'];
  const { reason } = ground;
  if (ground.kind === 'terms') return [`根拠：上記の規約。${reason.ja}`, `Ground: the terms above. ${reason.en}`];
  const { title, allows, read } = ground.law;
  return [
    `根拠：${title.ja}。${allows.ja}${read.ja}${reason.ja}`,
    `Ground: ${title.en}. ${allows.en} ${read.en} ${reason.en}`,
  ];
}

function both(text: Document['title'] | undefined): readonly string[] {
  return text === undefined ? [] : [text.ja, text.en];
}
