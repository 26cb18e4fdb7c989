import { type Authored, type DateSpan, dateOfUpdate, findRecord, type Registry, spanOf } from '@digital-accords/model';
import { perRegistry } from './per-registry.ts';
import { entriesOf, type Finding, type Rule } from './rule.ts';

/** Bodies act while they exist (codebook §7). */
export const organisationDate: Rule = {
  id: 'organisation-date',
  severity: 'error',
  types: ['agreement', 'event', 'update'],
  *check(context) {
    const { registry } = context;
    for (const entry of entriesOf(context, 'agreement')) {
      const span = spanOf(entry.record.date.edtf);
      for (const [at, { through = [] }] of entry.record.parties.entries()) {
        for (const [index, id] of through.entries()) {
          const found = misdated(lifeOf(id, registry), span);
          if (found) yield { ...found, entry, pointer: `/parties/${at}/through/${index}` };
        }
      }
    }
    for (const entry of entriesOf(context, 'event')) {
      const { date, participants = [] } = entry.record;
      const span = spanOf(date?.edtf);
      for (const [index, { body }] of participants.entries()) {
        const found = misdated(lifeOf(body, registry), span);
        if (found) yield { ...found, entry, pointer: `/participants/${index}/body` };
      }
    }
    for (const entry of entriesOf(context, 'update')) {
      const { actors = [] } = entry.record;
      if (actors.length === 0) continue;
      const span = spanOf(dateOfUpdate(entry.record, registry)?.edtf);
      for (const [index, id] of actors.entries()) {
        const found = misdated(lifeOf(id, registry), span);
        if (found) yield { ...found, entry, pointer: `/actors/${index}` };
      }
    }
  },
};

/** A body and the days that bound its life; undefined where one of its names is open on that side. */
interface Life {
  readonly organisation: Authored.Organisation;
  readonly from: Authored.Edtf | undefined;
  readonly until: Authored.Edtf | undefined;
  readonly first: Authored.Day | undefined;
  readonly last: Authored.Day | undefined;
}

/** Many records name one body. */
const lives = perRegistry(() => new Map<Authored.OrganisationId, Life>());

function lifeOf(id: Authored.OrganisationId, registry: Registry): Life | undefined {
  const known = lives(registry);
  const before = known.get(id);
  if (before) return before;
  const organisation = findRecord(registry, 'organisation', id);
  if (!organisation) return undefined;
  const from = boundOf(organisation, 'from');
  const until = boundOf(organisation, 'until');
  // A bound that cannot be read bounds nothing.
  const life = { organisation, from, until, first: spanOf(from).earliest, last: spanOf(until).latest };
  known.set(id, life);
  return life;
}

function misdated(
  life: Life | undefined,
  { date, earliest, latest }: DateSpan,
): Required<Pick<Finding, 'message' | 'params' | 'suggestions'>> | undefined {
  if (!life || date === undefined) return undefined;
  const { organisation, from, until, first, last } = life;
  const { id, changes = [] } = organisation;
  if (from !== undefined && first !== undefined && latest !== undefined && latest < first) {
    const suggestions = changes.flatMap(({ original = [] }) => original).filter((other) => other !== id);
    return { message: 'not-yet', params: { id, from, date }, suggestions };
  }
  if (until !== undefined && last !== undefined && earliest !== undefined && earliest > last) {
    const suggestions = changes.flatMap(({ resulting = [] }) => resulting).filter((other) => other !== id);
    return { message: 'no-longer', params: { id, until, date }, suggestions };
  }
  return undefined;
}

/** The day before which, or after which, the body had no name at all; undefined where one of its names is open there. */
export function boundOf({ names }: Authored.Organisation, side: 'from' | 'until'): Authored.Edtf | undefined {
  const bounds = names.map((name) => name[side]);
  if (bounds.includes(undefined)) return undefined;
  const sorted = bounds.filter((bound) => bound !== undefined).sort();
  return side === 'from' ? sorted[0] : sorted.at(-1);
}
