import type { Authored, DocumentReading } from '@digital-accords/model';
import type { ByteRange } from '@digital-accords/validator/node';

/** A part of a plain file to be checked, with all that it is checked against: plain data, which another thread can be sent. */
export interface StreamJob {
  /** Name of the stream, as findings show it. */
  readonly file: string;
  /** Path of the file. */
  readonly path: string;
  readonly range: ByteRange;
  readonly against: Against;
}

/** What streams are checked against. */
export interface Against {
  /** Records of the registry. */
  readonly records: readonly Authored.AnyRecord[];
  readonly readings: ReadonlyMap<Authored.DocumentId, DocumentReading>;
  /** SHA-256 of each source text at hand, by file name. */
  readonly hashes: ReadonlyMap<string, string>;
  /** The day after which nothing can have been read or checked. */
  readonly today: Authored.Day;
}

/** How far a check has come since it last said so. */
export interface Step {
  readonly bytes: number;
  readonly lines: number;
}
