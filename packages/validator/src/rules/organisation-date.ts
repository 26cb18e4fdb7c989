import { type Authored, findRecord, type Registry, spanOf } from '@digital-accords/model';
import { entriesOf, type Finding, type Rule } from './rule.ts';

/** Bodies act while they exist (codebook §7). */
export const organisationDate: Rule = {
  id: 'organisation-date',
  severity: 'error',
  *check(context) {
    const { registry } = context;
    for (const entry of entriesOf(context, 'agreement')) {
      for (const [at, { through = [] }] of entry.record.parties.entries())
        for (const [index, id] of through.entries())
          yield* misdated(id, entry.record.date.edtf, registry, { entry, pointer: `/parties/${at}/through/${index}` });
    }
    for (const entry of entriesOf(context, 'event')) {
      const { date, participants = [] } = entry.record;
      for (const [index, { body }] of participants.entries())
        yield* misdated(body, date?.edtf, registry, { entry, pointer: `/participants/${index}/body` });
    }
    for (const entry of entriesOf(context, 'update')) {
      const { date, event, actors = [] } = entry.record;
      const when = date?.edtf ?? findRecord(registry, 'event', event ?? '')?.date?.edtf;
      for (const [index, id] of actors.entries())
        yield* misdated(id, when, registry, { entry, pointer: `/actors/${index}` });
    }
  },
};

function* misdated(
  id: Authored.OrganisationId,
  date: Authored.Edtf | undefined,
  registry: Registry,
  place: Pick<Finding, 'entry' | 'pointer'>,
): Iterable<Finding> {
  const organisation = findRecord(registry, 'organisation', id);
  if (!organisation || date === undefined) return;
  const { earliest, latest } = spanOf(date);
  const from = boundOf(organisation, 'from');
  const until = boundOf(organisation, 'until');
  if (from !== undefined && latest !== undefined && latest < (spanOf(from).earliest ?? '')) {
    const suggestions = (organisation.changes ?? [])
      .flatMap(({ original = [] }) => original)
      .filter((other) => other !== id);
    yield { message: 'not-yet', params: { id, from, date }, suggestions, ...place };
  } else if (until !== undefined && earliest !== undefined && earliest > (spanOf(until).latest ?? '9')) {
    const suggestions = (organisation.changes ?? [])
      .flatMap(({ resulting = [] }) => resulting)
      .filter((other) => other !== id);
    yield { message: 'no-longer', params: { id, until, date }, suggestions, ...place };
  }
}

/** The day before which, or after which, the body had no name at all; undefined where one of its names is open there. */
export function boundOf({ names }: Authored.Organisation, side: 'from' | 'until'): Authored.Edtf | undefined {
  const bounds = names.map((name) => name[side]);
  if (bounds.includes(undefined)) return undefined;
  const sorted = bounds.filter((bound) => bound !== undefined).sort();
  return side === 'from' ? sorted[0] : sorted.at(-1);
}
