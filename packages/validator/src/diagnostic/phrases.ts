import type { Messages } from './diagnostic.ts';

/** Words that messages share, in both languages. */
export const phrases: Messages = {
  record: { ja: '記録', en: 'the record' },
  role: { ja: '役割', en: 'the role' },
  units: { ja: 'コミットメント', en: 'the commitments' },
  predicates: { ja: '述語', en: 'the verbs' },
  strength: { ja: '表現の強さ', en: 'the strength of wording' },
  'left-out': { ja: '〔連絡先省略〕', en: 'contact details left out' },
  'type-object': { ja: '対応表（キーと値）', en: 'a mapping' },
  'type-array': { ja: '一覧（リスト）', en: 'a list' },
  'type-string': { ja: '文字列', en: 'text' },
  'type-integer': { ja: '整数', en: 'a whole number' },
  'type-number': { ja: '数値', en: 'a number' },
  'type-boolean': { ja: '真偽値', en: 'true or false' },
  'type-null': { ja: '空値（null）', en: 'null' },
};
