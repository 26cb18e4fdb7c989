import type { Authored, PlacedText } from '@digital-accords/model';

/** The source of synthetic updates: a valid registry and the texts of its documents. */
export interface Ground {
  readonly records: readonly Authored.AnyRecord[];
  readonly placedTexts: ReadonlyMap<Authored.DocumentId, PlacedText>;
}

/** Fewest code units of a part of a leaf. */
const SHORTEST = 24;

/** Code units of a leaf that has enough parts for half a million updates. */
const LONG = 90;

/**
 * Makes valid updates that are like real ones in size and form. No two report the same words on the same commitment, so
 * that none repeats another. The update for a given number is always the same.
 *
 * @param ground a valid registry that holds an update “by the day of the text” whose evidence is a quote
 * @param count number of updates
 * @yields the updates, each with an id of its own
 */
export function* syntheticUpdates({ records, placedTexts }: Ground, count: number): Generator<Authored.Update> {
  const models = records.flatMap(modelsIn).filter((model) => textOf(model, placedTexts).length >= LONG);
  for (let number = 0; number < count; number += 1) {
    const model = models[number % models.length];
    if (!model) throw new Error('there is no update to take after');
    const subjects = commitmentsLike(model.subject.id, records);
    const turn = Math.floor(number / models.length);
    yield {
      ...model.update,
      id: `updates/synthetic-${String(number).padStart(7, '0')}`,
      about: [{ ...model.subject, id: subjects[turn % subjects.length] ?? model.subject.id, kind: 'action-taken' }],
      evidence: [{ ...model.evidence, quote: partOf(model, Math.floor(turn / subjects.length), placedTexts) }],
    };
  }
}

interface Model {
  readonly update: Authored.Update;
  readonly subject: Authored.UpdateSubject;
  readonly evidence: Authored.QuoteEvidence;
}

/** Two reports “by the day of the text” differ only in their words. */
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

/**
 * The part of the leaf with the given number. Each row has the parts of one length. A row of longer parts has fewer parts; it
 * is filled up with the longest parts, of which there are exactly as many as it lacks.
 */
function partOf(model: Model, number: number, placedTexts: Ground['placedTexts']): Authored.Quote {
  const { occurrence: _, ...quote } = model.evidence.quote;
  const text = textOf(model, placedTexts);
  // One less, because the registry quotes the whole leaf.
  const room = text.length - SHORTEST - 1;
  const row = Math.floor(number / (room + 1));
  const start = number % (room + 1);
  const beyond = start + row - room;
  const [from, more] = beyond > 0 ? [beyond - 1, room + 1 - row] : [start, row];
  return { ...quote, exact: text.slice(from, from + SHORTEST + more) };
}

/** Text of the leaf that a model quotes. */
function textOf({ evidence: { quote } }: Model, placedTexts: Ground['placedTexts']): string {
  return placedTexts.get(quote.document)?.byLocator.get(quote.leaf)?.leaf.text ?? quote.exact;
}
