import type { Predicate, StrengthTerm } from '@digital-accords/data';
import { predicateFormLevel } from '@digital-accords/model';

/** A run of printed words; a verb of the commitment carries the strength of its wording. */
export interface MarkedRun {
  readonly text: string;
  readonly strength?: StrengthTerm;
}

/**
 * Cuts printed words at the verbs of a commitment.
 *
 * @param text the words
 * @param lang their language: a Japanese verb stands last, an English one first
 * @param predicates the verbs to be found; a verb that is not in the words marks nothing
 * @returns the runs, which joined are the words
 */
export function markVerbs(text: string, lang: string, predicates: readonly Predicate[]): readonly MarkedRun[] {
  const spans = predicates
    .map(({ printed, form }) => {
      const start = lang === 'ja' ? text.lastIndexOf(printed) : text.indexOf(printed);
      return { start, end: start + printed.length, strength: predicateFormLevel[form] };
    })
    .filter(({ start }) => start >= 0)
    .sort((a, b) => a.start - b.start);
  const runs: MarkedRun[] = [];
  let reached = 0;
  for (const { start, end, strength } of spans) {
    if (start < reached) continue;
    if (start > reached) runs.push({ text: text.slice(reached, start) });
    runs.push({ text: text.slice(start, end), strength });
    reached = end;
  }
  if (reached < text.length) runs.push({ text: text.slice(reached) });
  return runs;
}
