import { agreementOf, type PublishedRecords } from '@digital-accords/model';
import { stringLiteral } from './literal.ts';
import { banner, toDist } from './paths.ts';
import { byIdStatements, placeOf, type Shards } from './shards.ts';

/**
 * The module of each agreement: the agreement, its pillars, its commitments, and the updates on any part of it.
 *
 * @param published the published records
 * @param shards where they stand
 * @returns text of the modules and of their declarations by their paths under `dist`
 */
export function agreementModules(published: PublishedRecords, shards: Shards): ReadonlyMap<string, string> {
  return new Map(
    published.agreement.flatMap(({ id }) => {
      const idsIn = (records: readonly { readonly id: string }[]): readonly string[] =>
        records.map((record) => record.id);
      const isPart = (part: { readonly id: string }): boolean => agreementOf(part.id) === id;
      const updates = published.update.filter(({ derived }) => derived.agreements.includes(id));
      const parts = new Map([
        ['pillars', idsIn(published.pillar.filter(isPart))],
        ['commitments', idsIn(published.commitment.filter(isPart))],
        ['updates', idsIn(updates)],
      ]);
      const module = `agreements/${id}`;
      const { module: shard, name } = placeOf(id, shards);
      const lines = [
        banner,
        `export { ${name} as agreement } from '${toDist(module)}${shard}.js';`,
        ...byIdStatements(module, parts, shards),
      ];
      return [
        [`${module}.js`, `${lines.join('\n')}\n`],
        [`${module}.d.ts`, declarationsOf(id, updates)],
      ] as const;
    }),
  );
}

function declarationsOf(id: string, updates: readonly { readonly id: string }[]): string {
  const ids = updates.map((update) => stringLiteral(update.id)).join(' | ') || 'never';
  return `import type { Agreement, CommitmentId, Commitments, PillarId, Pillars, Updates } from '../types.js';
/** The agreement. */
export declare const agreement: Agreement;
/** Its pillars and areas by id. */
export declare const pillars: Pick<Pillars, PillarId & \`${id}/\${string}\`>;
/** Its commitments by id, those that do not count among them. */
export declare const commitments: Pick<Commitments, CommitmentId & \`${id}/\${string}\`>;
/** The updates on any part of it by id. */
export declare const updates: Pick<Updates, ${ids}>;
`;
}
