import type { Diagnostic, SourceFile } from '@digital-accords/validator';

/** Files that were found, and a diagnostic for each path that could not be read. */
export interface CollectedFiles {
  readonly files: readonly SourceFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Why a file could not be written: the system's code, as in `ENOENT`. */
export type WriteResult = { readonly ok: true } | { readonly ok: false; readonly code: string };

/** What commands ask of the file system, so that they can be tried without one. */
export interface Files {
  /** Absolute path of the current folder. */
  readonly cwd: string;
  /** Whether there is a folder of that path. */
  readonly isFolder: (path: string) => boolean;
  /** Whether there is a file of that path. */
  readonly isFile: (path: string) => boolean;
  /** Record files of the given files and folders. */
  readonly collect: (paths: readonly string[]) => CollectedFiles;
  /** Every file of a folder and of the folders in it, by its path within it; none where there is no such folder. */
  readonly readFolder: (path: string) => readonly SourceFile[];
  /** SHA-256, in lower-case hexadecimal. */
  readonly sha256: (bytes: Uint8Array) => string;
  /** Writes a file whole, or leaves what was there. */
  readonly writeWhole: (path: string, text: string) => WriteResult;
  /** The registry inside the installed data package, as parsed JSON; undefined where there is none. */
  readonly installed: () => unknown;
}
