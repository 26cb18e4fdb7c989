import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { pillarAgreement } from '../rules/pillar-agreement.ts';
import { reference } from '../rules/reference.ts';
import { type Gatherer, MOST, textKeeper } from './findings.ts';
import { type Hash, hashOf } from './hash.ts';

/** Findings on ids that no record has so far, and a later line may have. */
export interface Deferred {
  readonly kept: readonly { readonly diagnostic: Diagnostic; readonly text: string; readonly id: Hash }[];
  /** Ids of findings that are counted and not kept. */
  readonly more: Float64Array;
}

/** Holds findings back until it is known whether another line has the record. */
export interface Deferrer {
  /** Whether the finding was taken; if not, it stands as it is. */
  readonly take: (diagnostic: Diagnostic, text: string) => boolean;
  readonly deferred: () => Deferred;
}

/**
 * A deferrer that holds nothing.
 *
 * @param isKnown whether a record has an id by now
 */
export function deferrer(isKnown: (id: Hash) => boolean): Deferrer {
  let kept: Deferred['kept'][number][] = [];
  let copyOf = textKeeper();
  let more = new Float64Array(16);
  let count = 0;

  /** Those that later lines settled make room: else one mistake behind many references to later lines would not be shown. */
  const settle = (): void => {
    copyOf = textKeeper();
    kept = kept.filter(({ id }) => !isKnown(id)).map((one) => ({ ...one, text: copyOf(one.text) }));
  };
  const countOn = (id: Hash): void => {
    if (count === more.length) {
      const longer = new Float64Array(count * 2);
      longer.set(more);
      more = longer;
    }
    more[count] = id;
    count += 1;
  };
  return {
    take: (diagnostic, text) => {
      const missing = missingIn(diagnostic);
      if (missing === undefined) return false;
      const id = hashOf([missing]);
      if (kept.length === MOST && count % MOST === 0) settle();
      if (kept.length < MOST) kept.push({ diagnostic, text: copyOf(text), id });
      else countOn(id);
      return true;
    },
    deferred: () => unresolved({ kept, more: more.slice(0, count) }, isKnown),
  };
}

/** The id that no record has, in a finding on that. */
function missingIn({ rule, message, params }: Diagnostic): string | undefined {
  if (rule === reference.id && message === 'missing') return String(params['id']);
  return rule === pillarAgreement.id && message === 'agreement' ? String(params['agreement']) : undefined;
}

/**
 * The findings that stand once it is known which ids there are.
 *
 * @param deferred findings held back
 * @param isKnown whether a record has an id
 */
export function unresolved({ kept, more }: Deferred, isKnown: (id: Hash) => boolean): Deferred {
  return { kept: kept.filter(({ id }) => !isKnown(id)), more: more.filter((id) => !isKnown(id)) };
}

/** Reports findings that were held back. */
export function report({ kept, more }: Deferred, to: Gatherer): void {
  for (const { diagnostic, text } of kept) to.add([diagnostic], text);
  to.count({ errors: more.length, warnings: 0 });
}
