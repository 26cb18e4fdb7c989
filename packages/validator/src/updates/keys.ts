import type { Authored } from '@digital-accords/model';

/** What no two updates have in common, from what many updates share to what is the update's own. */
export type UpdateKey = readonly [string, ...string[], string | number];

/**
 * What makes two updates reports with the same evidence on the same subject.
 *
 * @param update an update
 * @param words what stands for the words of a quote, and for no others of its leaf; the words themselves by default
 * @returns its keys; two updates with one in common are one
 */
export function evidenceKeys(
  { about, evidence = [] }: Authored.Update,
  words: (quote: Authored.Quote) => string | number = ({ exact }) => exact,
): readonly UpdateKey[] {
  return about.flatMap((subject) =>
    evidence.map((one): UpdateKey => {
      if (one.kind === 'link') return ['link', subjectKey(subject), `${one.source.url}\n${one.source.excerpt}`];
      const { document, leaf } = one.quote;
      return ['quote', subjectKey(subject), document, leaf, words(one.quote)];
    }),
  );
}

/**
 * What makes two updates reports of one occurrence. A date that says only “by the day of the text” tells no two
 * occurrences apart.
 *
 * @param update an update
 * @returns its keys; two updates with one in common are probably one
 */
export function occurrenceKeys({ about, date }: Authored.Update): readonly UpdateKey[] {
  if (date === undefined || date.edtf.includes('..')) return [];
  return about.map((subject) => [subjectKey(subject), subject.kind, date.edtf]);
}

/** A deliverable is a subject of its own. */
function subjectKey({ id, deliverable }: Authored.UpdateSubject): string {
  return deliverable === undefined ? id : `${id}\n${deliverable}`;
}
