import type { Authored, Coding, PlacedText, Registry } from '@digital-accords/model';
import type { Severity } from '../diagnostic/diagnostic.ts';
import type { Entry } from '../entries/entry.ts';
import type { PlacedQuote } from '../quotes/placed-quotes.ts';
import type { SourceText } from '../release/placed-texts.ts';
import type { Message } from '../words/message.ts';
import type { RuleWords } from '../words/rule-words.ts';

/** The ids that were ever released, each with the type of its record. */
export type Baseline = ReadonlyMap<Authored.RecordId, Authored.RecordType>;

/** Everything a rule may look at. Nothing in it changes while rules run. */
export interface RuleContext {
  /** The registry that the files are submitted to; undefined if the files are the registry itself. */
  readonly against: Registry | undefined;
  /** The registry as it would be with the files of this run. */
  readonly registry: Registry;
  /** Canonical text and leaves of each held document whose source text is at hand. */
  readonly placedTexts: ReadonlyMap<Authored.DocumentId, PlacedText>;
  /** Records of the files of this run that passed the schema check, in the order of the files. */
  readonly entries: readonly Entry[];
  /** The same by the type of their records. */
  readonly byType: ReadonlyMap<Authored.RecordType, readonly Entry[]>;
  /** Their quotes, each with what it points to. */
  readonly quotes: readonly PlacedQuote[];
  /** Ids of files of this run that could not become records; what depends on them is not reported again. */
  readonly failed: Pick<ReadonlySet<Authored.RecordId>, 'has' | 'size'>;
  /** Source texts at hand, by file name. */
  readonly sources: ReadonlyMap<string, SourceText>;
  /** Readings of documents, by file (codebook §8). */
  readonly coding: Coding;
  /** What was released before; empty where nothing is to be compared with. */
  readonly baseline: Baseline;
  /** No date of checking or reading may lie after it. */
  readonly today: Authored.Day;
}

/** Where a rule found something, and what may help. */
export interface FindingPlace {
  readonly entry: Entry;
  /** JSON Pointer (RFC 6901) to the value that is wrong. */
  readonly pointer: string;
  /** Whether the key or the value is marked. The value by default. */
  readonly part?: 'key' | 'value';
  readonly related?: readonly { readonly entry: Entry; readonly pointer: string }[];
  readonly suggestions?: readonly string[];
}

/** What a rule found, before it is given its place in a file. Its message and parameters are typed by the words of the rule. */
export type RuleFinding<Words extends RuleWords = RuleWords> = Message<Words> & FindingPlace;

/** A rule: plain data and one pure function. What people read of it stands beside it in its words, which type its findings. */
export type Rule<Words extends RuleWords = RuleWords> = FindingRule<RuleFinding<Words>>;

interface FindingRule<Found> {
  /** Name, as in `accords explain <id>`. */
  readonly id: string;
  readonly severity: Severity;
  /** Types of the records that it looks at: it is asked only if there are such records. All types if none is named. */
  readonly types?: readonly Authored.RecordType[];
  readonly check: (context: RuleContext) => Iterable<Found>;
}

/** The entries of one record type. */
export function entriesOf<Type extends Authored.RecordType>(
  { byType }: RuleContext,
  type: Type,
): readonly Entry<Authored.RecordsByType[Type]>[] {
  return (byType.get(type) ?? none).filter(
    (entry): entry is Entry<Authored.RecordsByType[Type]> => entry.record.type === type,
  );
}

const none: readonly Entry[] = [];

/**
 * Sorts entries by the type of their records, once for all rules.
 *
 * @param entries entries
 * @returns the entries of each type, in their order
 */
export function sortedByType(entries: readonly Entry[]): ReadonlyMap<Authored.RecordType, readonly Entry[]> {
  const types = new Map<Authored.RecordType, Entry[]>();
  for (const entry of entries) {
    const others = types.get(entry.record.type);
    if (others) others.push(entry);
    else types.set(entry.record.type, [entry]);
  }
  return types;
}
