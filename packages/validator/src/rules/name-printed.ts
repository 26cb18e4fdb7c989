import type { Authored } from '@digital-accords/model';
import { entriesOf, type Rule } from '../rule/rule.ts';
import type { words } from './name-printed.words.ts';

const languages = ['ja', 'en'] as const;

/** A name that is said to be printed is what its quote says, and nothing else (codebook §7). */
export const namePrinted: Rule<typeof words> = {
  id: 'name-printed',
  severity: 'error',
  types: ['organisation', 'instrument'],
  *check(context) {
    for (const entry of entriesOf(context, 'organisation')) {
      for (const [index, { name, standing }] of entry.record.names.entries()) {
        for (const found of mistakes(name, standing))
          yield { ...found, entry, pointer: `/names/${index}${found.pointer}` };
      }
    }
    for (const entry of entriesOf(context, 'instrument')) {
      const { title, standing } = entry.record;
      for (const found of mistakes(title, standing)) yield { ...found, entry };
    }
  },
};

function* mistakes(names: Authored.LocalizedText, standings: Authored.Standings) {
  for (const language of languages) {
    const standing = standings[language];
    if (standing.kind !== 'as-printed' || plain(standing.quote.exact) === plain(names[language])) continue;
    const params = { name: names[language], exact: standing.quote.exact };
    yield { messageId: 'other', params, pointer: `/standing/${language}/quote/exact` } as const;
  }
}

/** A name without its blanks and with brackets of one width, since texts differ in both. */
function plain(name: string): string {
  return name.normalize('NFKC').replaceAll(/\s/gu, '');
}
