import { type Authored, findRecord, isCurrent, type Registry } from '@digital-accords/model';
import { idsOfRun, repeatedBy, sharersAmong } from '../ids/sharers.ts';
import { perRegistry } from '../registry/per-registry.ts';
import { entriesOf, type Rule } from '../rule/rule.ts';
import type { words } from './search-object.words.ts';

/** Relations between promises of the same object (codebook §10, "object before level"). */
const sameObject: ReadonlySet<Authored.RelationTerm> = new Set([
  'continues',
  'reaffirms',
  'strengthens',
  'weakens',
  'renders',
  'parallels',
]);

const japanese = /[\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Han}]/u;
const latin = /\p{sc=Latin}/u;

/** A search that found nothing looked for the object of its promise, in both languages, and not for that of another. */
export const searchObject: Rule<typeof words> = {
  id: 'search-object',
  severity: 'error',
  types: ['update'],
  *check(context) {
    const { registry } = context;
    const run = idsOfRun(context);
    for (const entry of entriesOf(context, 'update')) {
      const { record } = entry;
      const { about, search } = record;
      if (search === undefined || !isCurrent(record)) continue;
      const { terms } = search;
      if (!terms.some((term) => japanese.test(term)) || terms.every((term) => japanese.test(term) || !latin.test(term)))
        yield { messageId: 'languages', entry, pointer: '/search/terms' };
      const [{ id }] = about;
      const strange = about.findIndex((subject) => !haveSameObject(id, subject.id, registry));
      if (strange > 0) yield { messageId: 'several', params: { id }, entry, pointer: `/about/${strange}/id` };
      const other = repeatedBy(record.id, keysOf(record), bySearch(registry), run);
      const before = other === undefined ? undefined : findRecord(registry, 'update', other);
      if (before === undefined || haveSameObject(id, before.about[0].id, registry)) continue;
      const params = { other: before.id, id: before.about[0].id };
      yield { messageId: 'repeated', params, entry, pointer: '/search/terms', part: 'key' };
    }
  },
};

const bySearch = perRegistry(({ byType }) => sharersAmong(byType.update.filter(isCurrent), keysOf));

/** The terms, in whatever order and letters they are written. */
function keysOf({ search }: Authored.Update): readonly string[] {
  if (search === undefined) return [];
  const terms = search.terms.map((term) => term.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim());
  return [[...new Set(terms)].sort().join('\n')];
}

function haveSameObject(one: Authored.RecordId, other: Authored.RecordId, registry: Registry): boolean {
  const leads = (from: Authored.RecordId, to: Authored.RecordId): boolean =>
    findRecord(registry, 'commitment', from)?.relations?.some(
      (relation) => relation.to === to && sameObject.has(relation.kind),
    ) ?? false;
  return one === other || leads(one, other) || leads(other, one);
}
