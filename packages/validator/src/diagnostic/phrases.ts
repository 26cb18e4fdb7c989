import type { Messages } from './diagnostic.ts';

/** Words that messages share, in both languages. */
export const phrases: Messages = {
  record: { ja: '記録', en: 'the record' },
  'in-quote': { ja: '引用', en: 'the quotes' },
  'in-leaf': { ja: '引用された葉', en: 'the quoted leaves' },
  'in-earlier-leaf': { ja: '示された前の葉', en: 'the earlier leaf that is given' },
  'left-out': { ja: '〔連絡先省略〕', en: 'contact details left out' },
  'in-stem': { ja: 'リード文', en: 'the stem' },
  'type-object': { ja: '対応表（キーと値）', en: 'a mapping' },
  'type-array': { ja: '一覧（リスト）', en: 'a list' },
  'type-string': { ja: '文字列', en: 'text' },
  'type-integer': { ja: '整数', en: 'a whole number' },
  'type-number': { ja: '数値', en: 'a number' },
  'type-boolean': { ja: '真偽値', en: 'true or false' },
  'type-null': { ja: '空値（null）', en: 'null' },
};
