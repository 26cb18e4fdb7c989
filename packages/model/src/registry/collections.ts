import type { RecordsByType, RecordType } from '../generated/authored.ts';

/** The records of each type, sorted by id. */
export type Collections = { readonly [Type in RecordType]: readonly RecordsByType[Type][] };

/** Gathers the records of one type, sorted by id. */
export type Gather = <Type extends RecordType>(type: Type) => readonly RecordsByType[Type][];

/**
 * Makes collections that are gathered on first use, each once.
 *
 * @param gather gathers the records of a type
 */
export function collectionsBy(gather: Gather): Collections {
  const once = <Type extends RecordType>(type: Type): (() => readonly RecordsByType[Type][]) => {
    let gathered: readonly RecordsByType[Type][] | undefined;
    return () => {
      gathered ??= gather(type);
      return gathered;
    };
  };
  const agreement = once('agreement');
  const codingReport = once('coding-report');
  const commitment = once('commitment');
  const document = once('document');
  const event = once('event');
  const instrument = once('instrument');
  const organisation = once('organisation');
  const pillar = once('pillar');
  const registry = once('registry');
  const update = once('update');
  return {
    get agreement() {
      return agreement();
    },
    get 'coding-report'() {
      return codingReport();
    },
    get commitment() {
      return commitment();
    },
    get document() {
      return document();
    },
    get event() {
      return event();
    },
    get instrument() {
      return instrument();
    },
    get organisation() {
      return organisation();
    },
    get pillar() {
      return pillar();
    },
    get registry() {
      return registry();
    },
    get update() {
      return update();
    },
  };
}
