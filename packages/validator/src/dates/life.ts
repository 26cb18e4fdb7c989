import { type Authored, findRecord, type Registry, spanOf } from '@digital-accords/model';
import { perRegistry } from '../registry/per-registry.ts';

/** A body and the days that bound its life; undefined if one of its names is open on that side. */
export interface Life {
  readonly organisation: Authored.Organisation;
  readonly from: Authored.Edtf | undefined;
  readonly until: Authored.Edtf | undefined;
  readonly first: Authored.Day | undefined;
  readonly last: Authored.Day | undefined;
}

/** Many records name one body. */
const lives = perRegistry(() => new Map<Authored.OrganisationId, Life>());

/**
 * The life of a body.
 *
 * @param id id of the organisation
 * @param registry all records
 * @returns undefined if there is no such organisation
 */
export function lifeOf(id: Authored.OrganisationId, registry: Registry): Life | undefined {
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

/** The day before which, or after which, the body had no name at all; undefined if one of its names is open on that side. */
export function boundOf({ names }: Authored.Organisation, side: 'from' | 'until'): Authored.Edtf | undefined {
  const bounds = names.map((name) => name[side]);
  if (bounds.includes(undefined)) return undefined;
  const sorted = bounds.filter((bound) => bound !== undefined).sort();
  return side === 'from' ? sorted[0] : sorted.at(-1);
}
