import type { LocalizedText, RecordType } from '../generated/authored.ts';

/** Names of the types of record. */
export const typeNames: Readonly<Record<RecordType, LocalizedText>> = {
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
