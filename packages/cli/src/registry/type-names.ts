import type { RecordType } from '@digital-accords/model';
import type { Language, MessageTemplate } from '@digital-accords/validator';

/** Names of the types of record, in both languages. */
export const typeNames: Readonly<Record<RecordType, MessageTemplate>> = {
  agreement: { ja: '合意文書', en: 'Agreement' },
  'coding-report': { ja: '分析報告書', en: 'Coding report' },
  commitment: { ja: 'コミットメント', en: 'Commitment' },
  document: { ja: '文書', en: 'Document' },
  event: { ja: '会合・署名', en: 'Meeting or signing' },
  instrument: { ja: '関連する文書・制度', en: 'Instrument' },
  organisation: { ja: '組織', en: 'Organisation' },
  pillar: { ja: '柱', en: 'Pillar' },
  registry: { ja: '台帳', en: 'Registry' },
  update: { ja: '報告', en: 'Report' },
};

/** The types of record, in alphabetical order. */
export const recordTypes: readonly string[] = Object.keys(typeNames);

/**
 * A type of record with its name beside it, for readers who must type the former.
 *
 * @param type one of the types
 * @param language language of the reader
 * @returns `update (Report)`; the type alone if its name is the same word
 */
export function namedType(type: string, language: Language): string {
  const name = Object.entries(typeNames).find(([key]) => key === type)?.[1][language] ?? type;
  if (name.toLowerCase() === type.replace('-', ' ')) return type;
  return language === 'ja' ? `${type}（${name}）` : `${type} (${name})`;
}
