import type { LocalizedText, PublishedRecords } from '@digital-accords/model';
import type { TableStructure } from '../table/table.ts';

/** A file of an export. */
export interface ExportFile {
  /** Its path within the export, with forward slashes. */
  readonly path: string;
  readonly mediaType: string;
  /** What it holds, in a sentence. */
  readonly description: string;
  readonly content: Uint8Array;
  /** The table that it holds, if it holds one. */
  readonly table?: TableStructure;
}

/** Writes the registry as one file. The same records give the same bytes. */
export type WriteFile = (published: PublishedRecords) => ExportFile | Promise<ExportFile>;

/** Writes the registry as the files of a folder. The same records give the same bytes. */
export type WriteFolder = (published: PublishedRecords) => readonly ExportFile[] | Promise<readonly ExportFile[]>;

/** A format, with the code that writes it, which is loaded when it is asked for. */
export type Format = {
  /** What it has, in a few words. */
  readonly holds: LocalizedText;
} & (
  | { readonly kind: 'text' | 'binary'; readonly load: () => Promise<{ readonly write: WriteFile }> }
  | { readonly kind: 'folder'; readonly load: () => Promise<{ readonly write: WriteFolder }> }
);

const encoder = new TextEncoder();

/** Text as the bytes of a file, in UTF-8. */
export function utf8(text: string): Uint8Array {
  return encoder.encode(text);
}
