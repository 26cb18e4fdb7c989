import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Place } from '../measure/place.ts';

/** The first commitment of the published data: its id, its agreement, and the module that holds it alone. */
export function aRecord({ release }: Place): {
  readonly agreement: string;
  readonly id: string;
  readonly module: string;
} {
  const [first] = JSON.parse(readFileSync(join(release, '../published/commitments.json'), 'utf8'));
  const { id, derived } = first;
  return { agreement: derived.agreement, id, module: `@digital-accords/data/records/commitments/${id}` };
}
