import type { Authored } from '@digital-accords/model';
import { idsOfRun, repeatedBy, sharersAmong } from '../ids/sharers.ts';
import { perRegistry } from '../registry/per-registry.ts';
import { entriesOf, type Rule } from '../rule/rule.ts';
import type { words } from './wikidata-unique.words.ts';

/** One entity of Wikidata is one organisation. */
export const wikidataUnique: Rule<typeof words> = {
  id: 'wikidata-unique',
  severity: 'error',
  types: ['organisation'],
  *check(context) {
    const run = idsOfRun(context);
    for (const entry of entriesOf(context, 'organisation')) {
      const { id, wikidata: item = '' } = entry.record;
      const other = repeatedBy(id, itemsOf(entry.record), byItem(context.registry), run);
      if (other !== undefined) yield { messageId: 'used', params: { item, other }, entry, pointer: '/wikidata' };
    }
  },
};

const byItem = perRegistry(({ byType }) => sharersAmong(byType.organisation, itemsOf));

function itemsOf({ wikidata }: Authored.Organisation): readonly string[] {
  return wikidata === undefined ? [] : [wikidata];
}
