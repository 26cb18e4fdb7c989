import { type Authored, anchor } from '@digital-accords/model';

/**
 * The runs of a text that no quote holds.
 *
 * @param text text of a leaf
 * @param quotes quotes of the leaf
 * @returns the runs in their order, trimmed; none that are blank
 */
export function leftOut(text: string, quotes: readonly Authored.Quote[]): readonly string[] {
  const spans = quotes
    .map((quote) => anchor(quote, text))
    .filter((anchored) => anchored.state === 'found')
    .sort((one, other) => one.start - other.start);
  const rest: string[] = [];
  let reached = 0;
  for (const { start, end } of spans) {
    if (start > reached) rest.push(text.slice(reached, start));
    reached = Math.max(reached, end);
  }
  return [...rest, text.slice(reached)].map((run) => run.trim()).filter((run) => run !== '');
}
