import { type Authored, indexReferences, type Report } from '@digital-accords/model';
import type { Entry } from '../entries/entry.ts';
import { perRegistry } from '../registry/per-registry.ts';
import { registryNaming } from '../registry/registry-naming.ts';
import type { FindingPlace, Rule } from '../rule/rule.ts';
import { subjectsOf, termOf, transitionsOf } from '../updates/transitions.ts';
import type { words } from './update-transition.words.ts';

/** Reports on one commitment tell a course that can have happened. Advice: two reports may both be right. */
export const updateTransition: Rule<typeof words> = {
  id: 'update-transition',
  severity: 'warning',
  types: ['commitment', 'update'],
  *check(context) {
    const subjects = subjectsOf(context);
    if (subjects.size === 0) return;
    const entries = new Map(context.entries.map((entry) => [entry.record, entry]));
    for (const commitment of subjects) {
      const index = referencesIn(registryNaming(context, commitment.id));
      for (const { fault: messageId, later, earlier } of transitionsOf(commitment, index)) {
        const params = {
          id: commitment.id,
          report: later.id,
          kind: termOf(later),
          date: later.date ?? '',
          by: earlier.id,
          held: termOf(earlier),
          since: earlier.date ?? '',
        };
        const [place, other] = [placeOf(later, entries), placeOf(earlier, entries)];
        // A submitted report may be the earlier of the two; in a registry the later one is always there to be shown.
        if (place) yield { messageId, params, ...place, related: other ? [other] : [] };
        else if (other && context.against) yield { messageId, params, ...other };
      }
    }
  },
};

const referencesIn = perRegistry(indexReferences);

/** Where a report is in the files of this run; undefined if only the registry has it. */
function placeOf(
  report: Report,
  entries: ReadonlyMap<Authored.AnyRecord, Entry>,
): Pick<FindingPlace, 'entry' | 'pointer'> | undefined {
  const [record, pointer] =
    report.kind === 'update'
      ? [report.update, `/about/${report.update.about.indexOf(report.subject)}/kind`]
      : [report.from, `/relations/${report.from.relations?.indexOf(report.relation)}/kind`];
  const entry = entries.get(record);
  return entry && { entry, pointer };
}
