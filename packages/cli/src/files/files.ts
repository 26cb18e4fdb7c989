import type { Language, ReadRelease, SourceFile } from '@digital-accords/validator';
import type { CollectedFiles, NewFile, StreamFile, WriteResult } from '@digital-accords/validator/node';
import type { NpmAnswer } from './npm.ts';

export type { CollectedFiles } from '@digital-accords/validator/node';

/** A schema file, and what it holds as parsed JSON. */
export interface InstalledSchema {
  /** Absolute path. */
  readonly path: string;
  /** Path within the model package, with forward slashes. */
  readonly name: string;
  readonly value: unknown;
}

/** The file system as commands use it. Tests replace parts of it. */
export interface Files {
  /** Absolute path of the current folder. */
  readonly cwd: string;
  /** Whether there is a folder of that path. */
  readonly isFolder: (path: string) => boolean;
  /** Whether there is a file of that path. */
  readonly isFile: (path: string) => boolean;
  /** Bytes of a file; undefined if there is none, or if it cannot be read. */
  readonly readFile: (path: string) => Uint8Array | undefined;
  /** Record files of the given files and folders. */
  readonly collect: (paths: readonly string[]) => CollectedFiles;
  /** A stream of records, not yet read; `-` is standard input. */
  readonly stream: (path: string) => StreamFile;
  /** Every file of a folder and of the folders in it, by its path within it; none if there is no such folder. */
  readonly readFolder: (path: string) => readonly SourceFile[];
  /** SHA-256, in lower-case hexadecimal. */
  readonly sha256: (bytes: Uint8Array) => string;
  /** Writes a file whole, or leaves what was there; only if it still holds the text `before`, where that is given. */
  readonly writeWhole: (path: string, content: string | Uint8Array, before?: string) => WriteResult;
  /** Writes a new file whole; the code is `EEXIST` if there is something of that path. */
  readonly createWhole: (path: string, text: string) => WriteResult;
  /** Makes a folder with files, or leaves what was there; a folder that holds something is left. */
  readonly writeFolder: (path: string, files: readonly NewFile[]) => WriteResult;
  /** The schema for editors of a type of record in a language, in the installed model package; undefined if there is none. */
  readonly schema: (type: string, language: Language) => InstalledSchema | undefined;
  /** What Git answers in the current folder; undefined if it is missing or refuses. */
  readonly git: (args: readonly string[]) => Uint8Array | undefined;
  /** The archive of a published package, as npm packs it. */
  readonly packed: (spec: string) => NpmAnswer;
  /** The versions of a published package; none if npm gives no answer. */
  readonly publishedVersions: (name: string) => readonly string[];
  /** A file of the authored registry inside the installed data package; undefined if there is none. */
  readonly installed: ReadRelease;
  /** Version of the installed data package; undefined if there is none. */
  readonly installedVersion: () => string | undefined;
}
