import { searchTypes } from '@digital-accords/model';
import type { Language } from '@digital-accords/validator';
import type { CommandDefinition } from '../../command/command.ts';
import { formatOptions } from '../../command/options.ts';
import { namedType } from '../../registry/type-names.ts';

const leafType = { ja: 'leaf（箇所）', en: 'leaf (passage of a document)' };
const listed = (language: Language): string =>
  searchTypes
    .map((type) => (type === 'leaf' ? leafType[language] : namedType(type, language)))
    .join(language === 'ja' ? '、' : ', ');

/** `accords search <word> [<word>…]`. */
export const searchCommand: CommandDefinition = {
  name: 'search',
  help: {
    ja: '記録と文書の箇所を、日本語又は英語の語で検索します。',
    en: 'Search records and passages of documents by words in Japanese or English.',
  },
  operands: [
    {
      name: { ja: '語', en: 'word' },
      count: 'one',
      help: { ja: '探す語。語の途中まででもよい', en: 'word to look for; the beginning of a word is enough' },
    },
    {
      name: { ja: '語', en: 'word' },
      count: 'many',
      help: {
        ja: 'ほかの語。すべての語を含むものが先に並ぶ',
        en: 'more words; what has all of them comes first',
      },
    },
  ],
  options: [
    {
      name: 'type',
      value: { ja: '種別', en: 'type' },
      choices: searchTypes,
      help: {
        ja: `探すものの種別：${listed('ja')}。既定はすべて`,
        en: `type of what is looked for: ${listed('en')} (default: all)`,
      },
    },
    {
      name: 'limit',
      value: { ja: '件数', en: 'number' },
      help: { ja: '表示する最大の件数。既定は20', en: 'the most that is shown (default: 20)' },
    },
    ...formatOptions(['text', 'json']),
  ],
  load: () => import('./run.ts'),
};
