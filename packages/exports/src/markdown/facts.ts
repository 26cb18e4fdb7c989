import { type Document, formatEdtf, type LocalizedText, labels } from '@digital-accords/model';
import type { Names } from '../names/names.ts';
import { escaped } from './escape.ts';

/**
 * What a reader must know of a document before its text, in both languages.
 *
 * @param document the document
 * @param names names of its publishers
 * @returns items of a Markdown list
 */
export function factsOf(document: Document, names: Names): readonly string[] {
  const { id, kind, language, authenticity, publishers, issued, url, licence, lifecycle } = document;
  const published = { ja: named(publishers, names, 'ja'), en: named(publishers, names, 'en') };
  return [
    `- 識別子 / Identifier: \`${id}\``,
    ...(lifecycle ? [both({ ja: '記録の状態', en: 'State of the record' }, labels.lifecycle[lifecycle.state])] : []),
    both({ ja: '種別', en: 'Kind' }, labels['document-kind'][kind]),
    `- 言語 / Language: \`${language}\``,
    both({ ja: '正文か', en: 'Authenticity' }, labels.authenticity[authenticity]),
    both({ ja: '発行者', en: 'Publishers' }, published),
    ...(issued
      ? [both({ ja: '日付', en: 'Date' }, { ja: formatEdtf(issued.edtf, 'ja'), en: formatEdtf(issued.edtf, 'en') })]
      : []),
    ...(url === undefined ? [] : [`- URL: <${url}>`]),
    both({ ja: '出典の表示', en: 'Attribution' }, licence.attribution),
    ...(licence.state === 'seen'
      ? [both({ ja: '規約', en: 'Terms' }, licence.name), `- <${licence.url}>`]
      : [both({ ja: '規約', en: 'Terms' }, { ja: '確認できていない。', en: 'Not seen.' })]),
    both({ ja: '加工', en: 'Processing' }, licence.processing),
  ];
}

function both(heading: LocalizedText, { ja, en }: LocalizedText): string {
  return `- ${heading.ja} / ${heading.en}: ${escaped(ja)} / ${escaped(en)}`;
}

function named(ids: readonly string[], names: Names, language: keyof LocalizedText): string {
  return ids.map((id) => names.organisation(id, language)).join(language === 'ja' ? '、' : '; ');
}
