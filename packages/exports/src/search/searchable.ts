import {
  type AnyRecord,
  type Document,
  isCurrent,
  type LocalizedText,
  type PublishedRecords,
} from '@digital-accords/model';

/** A text that a search can find. */
export interface Searchable {
  readonly type: AnyRecord['type'];
  readonly id: string;
  /** The leaf of a document that it is; a record as a whole has none. */
  readonly leaf?: string;
  readonly text: string;
}

/**
 * What a search can find: the titles, summaries, names and quoted words of each record, and each leaf of a document.
 *
 * @param published the published records
 * @returns a text for each current record and leaf, in the order of types and ids
 */
export function searchable(published: PublishedRecords): readonly Searchable[] {
  return Object.values(published)
    .flat()
    .filter(isCurrent)
    .flatMap((record) => {
      const whole = { type: record.type, id: record.id, text: textsOf(record).join('\n') };
      return record.type === 'document' ? [whole, ...leavesOf(record)] : [whole];
    })
    .filter(({ text }) => text !== '');
}

function textsOf(record: AnyRecord): readonly string[] {
  switch (record.type) {
    case 'agreement':
      return [record.title, record.shortTitle, record.summary].flatMap(both);
    case 'pillar':
      return [...both(record.title), record.heading.exact];
    case 'commitment': {
      const { ja = '', en = '' } = record.derived.words;
      return [...both(record.title), ...both(record.summary), ja, en];
    }
    case 'update':
      return [...both(record.title), ...both(record.summary)];
    case 'event':
      return both(record.title);
    case 'organisation':
      return record.names.flatMap(({ name, abbreviation = '' }) => [...both(name), abbreviation]);
    case 'instrument':
      return [...both(record.title), record.abbreviation ?? ''];
    case 'document':
      return both(record.title);
    case 'coding-report':
    case 'registry':
      return [];
  }
}

function leavesOf({ type, id, text, derived }: Document): readonly Searchable[] {
  if (text.state !== 'held') return [];
  const points = [...(derived.text ?? '')];
  return text.leaves.map(({ leaf, derived: { start, end } }) => ({
    type,
    id,
    leaf,
    text: points.slice(start, end).join(''),
  }));
}

function both({ ja, en }: LocalizedText): readonly string[] {
  return [ja, en];
}
