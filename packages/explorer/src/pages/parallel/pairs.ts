import { type AgreementId, agreements, type Document, documents } from '@digital-accords/data';
import { pathOf } from '../../address/address.ts';
import type { Language } from '../../language/language.ts';

/** Two held texts of an agreement, one of which renders passages of the other. */
export interface Pair {
  readonly text: Document;
  readonly account: Document;
}

/** The pair of parallel texts of an agreement; nothing if it has none. */
export function pairOf(agreement: AgreementId): Pair | undefined {
  const held = agreements[agreement].documents.map((id): Document => documents[id]);
  for (const account of held) {
    const text = held.find((other) => renders(account, other));
    if (text) return { text, account };
  }
  return undefined;
}

/** Agreements with parallel texts. */
export function agreementsInParallel(): readonly AgreementId[] {
  return Object.values(agreements)
    .map(({ id }) => id)
    .filter((id) => pairOf(id) !== undefined);
}

/** Address at which a document is shown beside the other; nothing if it has no parallel text. */
export function parallelPath({ id, derived }: Document, lang: Language): string | undefined {
  const agreement = derived.agreements.find((one) => {
    const pair = pairOf(one);
    return pair !== undefined && (pair.text.id === id || pair.account.id === id);
  });
  return agreement && pathOf(`parallel/${agreement}`, lang);
}

/** Whether passages of a document render passages of another. */
function renders(account: Document, { text }: Document): boolean {
  if (text.state !== 'held') return false;
  return text.leaves.some(({ derived }) => derived.renderedBy.some(({ document }) => document === account.id));
}
