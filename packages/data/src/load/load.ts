import {
  type Authored,
  createRegistry,
  type Day,
  type PublishedRecords,
  publish,
  releaseLeaves,
  reliabilities,
} from '@digital-accords/model';
import { type Checked, checkFiles, type Diagnostic, type SourceFile } from '@digital-accords/validator';
import type { AuthoredRegistry } from '../emit/authored.ts';
import { type Grounds, withoutGround } from '../grounds/grounds.ts';
import { withheldTexts } from './withheld.ts';

/** A source text with its name and SHA-256, as document records name it. */
export interface SourceText {
  readonly file: string;
  readonly sha256: string;
  readonly text: string;
}

/** What the package is made from, as read. */
export interface RegistryFiles {
  readonly records: readonly SourceFile[];
  /** Diagnostics of records that could not be read. */
  readonly unreadable: readonly Diagnostic[];
  readonly sources: readonly SourceText[];
  /** Readings, by their path in the folder `coding`. */
  readonly coding: readonly SourceFile[];
  /** The day after which nothing can have been read or checked. */
  readonly today: Day;
  /** Version of the release. */
  readonly version: string;
  /** Why the texts of documents may be passed on. A text without a ground is withheld. */
  readonly grounds: Grounds;
}

/** The registry, authored and published, or what is wrong with it. */
export type LoadResult =
  | {
      readonly ok: true;
      readonly authored: AuthoredRegistry;
      readonly published: PublishedRecords;
      readonly grounds: Grounds;
      /** Documents whose texts are withheld. */
      readonly withheld: ReadonlySet<Authored.DocumentId>;
    }
  | { readonly ok: false; readonly checked: Checked };

/**
 * Checks the files of the registry by every rule and publishes it as of its own day.
 *
 * @param files records, source texts and readings
 * @returns the registry, or the check that found errors in it
 * @throws where there is no record of the registry itself
 */
export function load({ records, unreadable, sources, coding, today, version, grounds }: RegistryFiles): LoadResult {
  const checked = checkFiles({
    files: records,
    unreadable,
    sources: new Map(sources.map((source) => [source.file, source])),
    coding: () => coding,
    today,
  });
  if (checked.diagnostics.some(({ severity }) => severity === 'error')) return { ok: false, checked };
  const [itself] = checked.registry.byType.registry;
  if (!itself) throw new Error('there is no record of type registry, which states the day');
  const withheld = withoutGround(checked.registry.byType.document, grounds);
  const { records: kept, placedTexts } = withheldTexts(checked.registry, checked.placedTexts, withheld);
  const registry = createRegistry(kept);
  const documents = registry.byType.document.map(({ id }) => id);
  const published = publish(registry, placedTexts, {
    asOf: itself.asOf,
    knownAt: itself.asOf,
    version,
    reliability: reliabilities(documents, checked.coding),
  });
  const decoder = new TextDecoder();
  const authored = {
    records: [...registry.byId.values()],
    leaves: [...placedTexts.values()].map(releaseLeaves),
    coding: coding.map(({ file, bytes }) => ({ file, text: decoder.decode(bytes) })),
  };
  return { ok: true, authored, published, grounds, withheld };
}
