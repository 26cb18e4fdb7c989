import { datingOfUpdate, indexReferences, isCurrent, isReport } from '@digital-accords/model';
import { perRegistry } from '../registry/per-registry.ts';
import { registryNaming } from '../registry/registry-naming.ts';
import { entriesOf, type Rule } from '../rule/rule.ts';
import type { words } from './absence-reported.words.ts';

/** If a record says that no report was found, the registry has none that was public by then. Advice: the search may have been narrow. */
export const absenceReported: Rule<typeof words> = {
  id: 'absence-reported',
  severity: 'warning',
  types: ['update'],
  *check(context) {
    const searches = entriesOf(context, 'update').filter(({ record }) => record.search !== undefined);
    if (searches.length === 0) return;
    for (const entry of searches) {
      const { about, search } = entry.record;
      for (const [index, { id, kind }] of about.entries()) {
        if (kind !== 'no-evidence-found' || search === undefined) continue;
        const { registry, updatesAbout } = referencesIn(registryNaming(context, id));
        const reports = (updatesAbout.get(id) ?? [])
          .filter(({ update, subject }) => isCurrent(update) && isReport(subject.kind))
          .map(({ update }) => ({ report: update.id, published: datingOfUpdate(update, registry).published }))
          .filter(({ published }) => published !== undefined && published <= search.day);
        const params = { id, day: search.day, reports: [...new Set(reports.map(({ report }) => report))] };
        if (reports.length > 0) yield { messageId: 'reported', params, entry, pointer: `/about/${index}/kind` };
      }
    }
  },
};

const referencesIn = perRegistry(indexReferences);
