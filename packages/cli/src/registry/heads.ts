import { type Authored, collectionOf } from '@digital-accords/model';

/** Id and type of a record. */
export interface RecordHead {
  readonly id: Authored.RecordId;
  readonly type: Authored.RecordType;
}

/**
 * Reads id and type of a value that may be no record.
 *
 * @param value parsed content of a file, or an item of an export
 * @returns its head, or undefined if it is no record
 */
export function headOf(value: unknown): RecordHead | undefined {
  if (!isMapping(value)) return undefined;
  const { id, type } = value;
  return typeof id === 'string' && isRecordType(type) ? { id, type } : undefined;
}

/**
 * Reads the records of an export: one object with the record of the registry and a list for each collection.
 *
 * @param bytes content of the file, or undefined if there is no file
 * @returns the records, of which only type and id are known to be right; none if it is no export
 */
export function recordsOfExport(bytes: Uint8Array | undefined): readonly RecordHead[] {
  const value = bytes && parse(bytes);
  if (!isMapping(value) || headOf(value['registry'])?.type !== 'registry') return [];
  const records: readonly unknown[] = Object.values(value).flat();
  return records.every(isRecord) ? records : [];
}

function isRecord(value: unknown): value is RecordHead {
  return headOf(value) !== undefined;
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

function isRecordType(value: unknown): value is Authored.RecordType {
  return typeof value === 'string' && (value === 'registry' || Object.hasOwn(collectionOf, value));
}

function isMapping(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
