import { agreementOf, type PublishedRecords } from '@digital-accords/model';
import { parsedLiteral, stringLiteral } from './literal.ts';
import { banner } from './paths.ts';

/**
 * The module of each agreement: the agreement, its pillars, its commitments, and the updates on any part of it.
 *
 * @param published the published records
 * @returns text of each module and of its declarations by its path under `dist`
 */
export function agreementModules(published: PublishedRecords): ReadonlyMap<string, string> {
  return new Map(
    published.agreement.flatMap((agreement) => {
      const { id } = agreement;
      const isPart = (part: { readonly id: string }): boolean => agreementOf(part.id) === id;
      const updates = published.update.filter(({ derived }) => derived.agreements.includes(id));
      const constants = {
        agreement,
        pillars: byId(published.pillar.filter(isPart)),
        commitments: byId(published.commitment.filter(isPart)),
        updates: byId(updates),
      };
      const module = Object.entries(constants).map(
        ([name, value]) => `export const ${name} = ${parsedLiteral(value)};`,
      );
      return [
        [`agreements/${id}.js`, `${[banner, ...module].join('\n')}\n`],
        [`agreements/${id}.d.ts`, declarationsOf(id, updates)],
      ] as const;
    }),
  );
}

function byId<Item extends { readonly id: string }>(records: readonly Item[]): Record<string, Item> {
  return Object.fromEntries(records.map((record) => [record.id, record]));
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
