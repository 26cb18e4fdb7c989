import {
  type Authored,
  isHeld,
  type PlacedText,
  type Registry,
  type ReleasedLeaves,
  restoreText,
} from '@digital-accords/model';
import type { SourceFile } from '../source/parsed-file.ts';
import { DamagedRelease } from './damaged.ts';
import { type ReleaseLine, releaseLines } from './lines.ts';
import type { ReleasedTexts } from './placed-texts.ts';
import { recordFile, releasedRegistry } from './registry.ts';

/** Reads a file of a release by its name, as in `commitments.ndjson`; undefined if the file does not exist. */
export type ReadRelease = (name: string) => Uint8Array | undefined;

/** A release. It was checked when it was made. Its files are read, and records parsed, only if they are needed. */
export interface Release {
  readonly registry: Registry;
  /** Texts of documents, without contact details. */
  readonly placedTexts: ReleasedTexts;
  /** Raw readings of documents, by their path in the folder `coding`. */
  readonly coding: () => readonly SourceFile[];
}

/**
 * Opens the authored registry of a data package.
 *
 * @param read reads a file of the release; it is called when the file is first needed
 * @returns the release; undefined if there is none. Its members throw a DamagedRelease if a file is missing or not JSON
 */
export function openRelease(read: ReadRelease): Release | undefined {
  const itself = recordFile('registry');
  const first = read(itself);
  if (!first) return undefined;
  const registry = releasedRegistry((file) => (file === itself ? first : wanted(file, read)));
  return { registry, placedTexts: placedTextsOf(registry, read), coding: () => codingOf(read) };
}

function wanted(file: string, read: ReadRelease): Uint8Array {
  const bytes = read(file);
  if (!bytes) throw new DamagedRelease(file);
  return bytes;
}

function placedTextsOf({ byId }: Registry, read: ReadRelease): ReleasedTexts {
  let lines: ReadonlyMap<string, ReleaseLine<string>> | undefined;
  const restored = new Map<Authored.DocumentId, PlacedText>();
  return {
    get: (id) => {
      const document = byId.get(id);
      if (document?.type !== 'document' || !isHeld(document)) return undefined;
      const before = restored.get(id);
      if (before) return before;
      lines ??= new Map(linesOf('leaves.ndjson', 'document', read));
      const line = lines.get(id);
      if (!line) throw new DamagedRelease('leaves.ndjson');
      const placedText = restoreText(document, leavesIn(line));
      restored.set(id, placedText);
      return placedText;
    },
  };
}

function codingOf(read: ReadRelease): readonly SourceFile[] {
  const encoder = new TextEncoder();
  return linesOf('coding.ndjson', 'file', read).map(([file, line]) => ({
    file,
    bytes: encoder.encode(textIn(line)),
  }));
}

function linesOf(file: string, key: string, read: ReadRelease): (readonly [string, ReleaseLine<string>])[] {
  const beginning = new RegExp(`^\\{"${key}":"([^"\\\\]+)"`);
  const lines = releaseLines(file, wanted(file, read), (text) => beginning.exec(text)?.[1]);
  return lines.map((line) => [line.beginning, line] as const);
}

/** The parse boundary of leaves: a release was checked when it was made. */
function leavesIn(line: ReleaseLine<string>): ReleasedLeaves {
  return line.parse() as ReleasedLeaves;
}

/** The parse boundary of readings. */
function textIn(line: ReleaseLine<string>): string {
  const { text } = line.parse() as { readonly text: string };
  return text;
}
