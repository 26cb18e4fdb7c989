import { isHeld } from '../document/placed-text.ts';
import type { Commitment } from '../generated/authored.ts';
import type { NotCountedTerm } from '../generated/published.ts';
import { findRecord, type Registry } from '../registry/registry.ts';
import { isRendering } from './renders.ts';

/**
 * Why totals and default lists leave a commitment out (codebook §4).
 *
 * @param commitment any commitment
 * @param registry the registry that holds the quoted document
 * @returns the reason, or undefined if the commitment counts
 */
export function notCountedOf(commitment: Commitment, registry: Registry): NotCountedTerm | undefined {
  if (commitment.lifecycle) return commitment.lifecycle.state;
  if (isRendering(commitment)) return 'rendering';
  return isAccountOnly(commitment, registry) ? 'account-only' : undefined;
}

/** Only a text that is coded in full shows that it has no such promise. */
function isAccountOnly({ quotes: [first] }: Commitment, registry: Registry): boolean {
  const document = findRecord(registry, 'document', first.document);
  if (document?.authenticity !== 'account' || document.parallelTo === undefined) return false;
  const text = findRecord(registry, 'document', document.parallelTo);
  return text !== undefined && isHeld(text) && text.text.coding === 'complete';
}
