import type { Authored, DocumentReading } from '@digital-accords/model';

/** What synthetic updates are made from: a valid registry and the texts of its documents. */
export interface Ground {
  readonly records: readonly Authored.AnyRecord[];
  readonly readings: ReadonlyMap<Authored.DocumentId, DocumentReading>;
}

/** Code units that a part of a leaf has at least. */
const SHORTEST = 24;

/**
 * Valid updates of the size and make of real ones. No two report the same words on the same commitment, so that none
 * repeats another; the same number always makes the same update.
 *
 * @param ground a valid registry that holds an update “by the day of the text” whose evidence is a quote
 * @param count how many
 * @yields the updates, each with an id of its own
 */
export function* syntheticUpdates({ records, readings }: Ground, count: number): Generator<Authored.Update> {
  const models = records.flatMap((record) => modelsIn(record));
  for (let number = 0; number < count; number += 1) {
    const model = models[number % models.length];
    if (!model) throw new Error('there is no update to take after');
    const subjects = commitmentsLike(model.subject.id, records);
    const turn = Math.floor(number / models.length);
    yield {
      ...model.update,
      id: `updates/synthetic-${String(number).padStart(7, '0')}`,
      about: [{ ...model.subject, id: subjects[turn % subjects.length] ?? model.subject.id, kind: 'action-taken' }],
      evidence: [{ ...model.evidence, quote: partOf(model, Math.floor(turn / subjects.length), readings) }],
    };
  }
}

interface Model {
  readonly update: Authored.Update;
  readonly subject: Authored.UpdateSubject;
  readonly evidence: Authored.QuoteEvidence;
}

/** Of reports “by the day of the text” nothing but their words tells two occurrences apart. */
function modelsIn(record: Authored.AnyRecord): readonly Model[] {
  if (record.type !== 'update' || record.date?.edtf.startsWith('../') !== true) return [];
  const [subject] = record.about.filter(({ id }) => !id.startsWith('instruments/'));
  const [evidence] = (record.evidence ?? []).filter((one) => one.kind === 'quote');
  return subject && evidence ? [{ update: record, subject, evidence }] : [];
}

/** Commitments of the agreement to which a record belongs. */
function commitmentsLike(id: string, records: Ground['records']): readonly string[] {
  const agreement = `${id.split('/')[0]}/`;
  return records.flatMap((one) => (one.type === 'commitment' && one.id.startsWith(agreement) ? [one.id] : []));
}

/** The part of the leaf that has the number given. */
function partOf({ evidence }: Model, number: number, readings: Ground['readings']): Authored.Quote {
  const { occurrence: _, ...quote } = evidence.quote;
  const text = readings.get(quote.document)?.byLocator.get(quote.leaf)?.leaf.text ?? quote.exact;
  const starts = Math.max(1, text.length - SHORTEST);
  const start = number % starts;
  const length = SHORTEST + (Math.floor(number / starts) % Math.max(1, text.length - SHORTEST - start));
  return { ...quote, exact: text.slice(start, start + length) };
}
