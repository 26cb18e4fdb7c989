import { type Authored, findRecord, type Registry } from '@digital-accords/model';
import { isCertainlyAfter } from '../dates/certainly-after.ts';
import { boundOf } from '../dates/life.ts';
import type { Entry } from '../entries/entry.ts';
import { entriesOf, type RuleContext, type RuleFinding } from '../rule/rule.ts';
import type { words } from './date-order.words.ts';

type Findings = Iterable<RuleFinding<typeof words>>;

/** Organisations: names follow one another, and change events fall into the life of the bodies that they name. */
export function* orderOfOrganisations(context: RuleContext): Findings {
  for (const entry of entriesOf(context, 'organisation')) {
    yield* orderOfNames(entry);
    yield* namesBeyondLife(entry);
    yield* bodiesBeyondLife(entry, context.registry);
  }
}

function* orderOfNames(entry: Entry<Authored.Organisation>): Findings {
  const { names } = entry.record;
  for (const [index, { from, until }] of names.entries()) {
    const pointer = `/names/${index}/${until === undefined ? 'from' : 'until'}`;
    if (from !== undefined && until !== undefined && isCertainlyAfter(from, until))
      yield { messageId: 'name', params: { from, until }, entry, pointer };
    const above = names[index - 1];
    const [older, newer] = [until ?? from, above?.from ?? above?.until];
    if (older !== undefined && newer !== undefined && isCertainlyAfter(older, newer))
      yield { messageId: 'names', params: { older, newer }, entry, pointer };
  }
}

/** No name is borne before the body was established, or after it was dissolved. */
function* namesBeyondLife(entry: Entry<Authored.Organisation>): Findings {
  const { id, names, changes = [] } = entry.record;
  for (const { kind, date, original, resulting } of changes) {
    for (const [index, { from, until }] of names.entries()) {
      const early = kind === 'established' && resulting?.includes(id) && isCertainlyAfter(date, from);
      const late = kind === 'dissolved' && original?.includes(id) && isCertainlyAfter(until, date);
      const [bound, field] = early ? [from, 'from'] : late ? [until, 'until'] : [];
      if (bound !== undefined)
        yield {
          messageId: 'life',
          params: { bound, kind: { term: `change-event-kind/${kind}` }, date },
          entry,
          pointer: `/names/${index}/${field}`,
        };
    }
  }
}

function* bodiesBeyondLife(entry: Entry<Authored.Organisation>, registry: Registry): Findings {
  for (const [at, { date, original = [], resulting = [] }] of (entry.record.changes ?? []).entries()) {
    for (const [index, id] of original.entries()) {
      const bound = boundIn(registry, id, 'from');
      if (bound !== undefined && isCertainlyAfter(bound, date))
        yield { messageId: 'body', params: { id, bound, date }, entry, pointer: `/changes/${at}/original/${index}` };
    }
    for (const [index, id] of resulting.entries()) {
      const bound = boundIn(registry, id, 'until');
      if (bound !== undefined && isCertainlyAfter(date, bound))
        yield { messageId: 'body', params: { id, bound, date }, entry, pointer: `/changes/${at}/resulting/${index}` };
    }
  }
}

function boundIn(registry: Registry, id: Authored.OrganisationId, side: 'from' | 'until'): Authored.Edtf | undefined {
  const organisation = findRecord(registry, 'organisation', id);
  return organisation && boundOf(organisation, side);
}
