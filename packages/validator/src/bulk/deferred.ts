import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { pillarAgreement } from '../rules/pillar-agreement.ts';
import { reference } from '../rules/reference.ts';
import { type Gatherer, MOST, textKeeper } from './findings.ts';

/** Holds back findings that no record has an id, until it is known whether a later line has the record. */
export interface Deferrer {
  /** Takes a finding if it may be settled by a later line, and returns whether it did. */
  readonly take: (diagnostic: Diagnostic, text: string) => boolean;
  /** Reports the findings that remain at the end of the stream. */
  readonly report: (to: Gatherer) => void;
}

interface Kept {
  readonly diagnostic: Diagnostic;
  readonly text: string;
  readonly id: string;
}

/**
 * A deferrer that holds nothing.
 *
 * @param isKnown whether a line has an id by now
 */
export function deferrer(isKnown: (id: string) => boolean): Deferrer {
  let kept: Kept[] = [];
  let copyOf = textKeeper();
  let taken = 0;
  /** Numbers of findings that are counted but not kept, by id. */
  const more = new Map<string, number>();

  /** Drops findings that later lines have settled, so that there is room for a real mistake after many references. */
  const settle = (): void => {
    copyOf = textKeeper();
    kept = kept.filter(({ id }) => !isKnown(id)).map((one) => ({ ...one, text: copyOf(one.text) }));
  };
  return {
    take: (diagnostic, text) => {
      const id = missingIn(diagnostic);
      if (id === undefined) return false;
      if (kept.length === MOST && taken % MOST === 0) settle();
      taken += 1;
      if (kept.length < MOST) kept.push({ diagnostic, text: copyOf(text), id });
      else more.set(id, (more.get(id) ?? 0) + 1);
      return true;
    },
    report: (to) => {
      settle();
      for (const { diagnostic, text } of kept) to.add([diagnostic], text);
      for (const [id, errors] of more) if (!isKnown(id)) to.count({ errors, warnings: 0 });
    },
  };
}

/** The unknown id that a finding is about. */
function missingIn({ ruleId, messageId, params, pointer = '' }: Diagnostic): string | undefined {
  if (ruleId === reference.id && messageId === 'missing') return isOfQuote(pointer) ? undefined : String(params['id']);
  return ruleId === pillarAgreement.id && messageId === 'agreement' ? String(params['agreement']) : undefined;
}

/** A quote of a document outside the registry cannot be compared with its text, even if a later line has the document. */
function isOfQuote(pointer: string): boolean {
  return /[^/]\/document$/.test(pointer);
}
