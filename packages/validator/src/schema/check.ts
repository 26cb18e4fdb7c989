import type { Authored } from '@digital-accords/model';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { validators } from '../generated/authored.js';
import { nearest } from '../nearest/nearest.ts';
import type { ParsedFile } from '../source/parsed-file.ts';
import { breachesOf } from './breaches.ts';
import { schemaRule } from './rule.ts';

/** A record that fits its schema, or what is wrong with it. */
export type SchemaResult =
  | { readonly ok: true; readonly record: Authored.AnyRecord }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

const types = Object.keys(validators).filter((type) => type !== 'reading-line');

/**
 * Checks one file against the schema of its record type. This is the one boundary at which unknown data becomes a typed
 * record; behind it nothing is checked again.
 *
 * @param file a parsed file
 * @returns the record, or one diagnostic for each mistake
 */
export function checkSchema(file: ParsedFile): SchemaResult {
  const { value } = file;
  if (!isMapping(value)) return failed(file, { message: 'not-a-record', pointer: '', params: {} });
  const type = value['type'];
  if (type === undefined) return failed(file, { message: 'no-type', pointer: '', params: { types } });
  const validate = typeof type === 'string' && types.includes(type) ? validatorOf(type) : undefined;
  if (!validate) {
    const shown = typeof type === 'string' ? type : JSON.stringify(type);
    return failed(file, {
      message: 'unknown-type',
      pointer: '/type',
      params: { value: shown, types },
      suggestions: nearest(shown, types),
    });
  }
  if (validate(value)) return { ok: true, record: value };
  return failed(file, ...breachesOf(validate.errors ?? [], value));
}

interface Breach {
  readonly message: string;
  readonly pointer: string;
  readonly params: Diagnostic['params'];
  readonly part?: 'key' | 'value';
  readonly suggestions?: readonly string[];
}

function failed(file: ParsedFile, ...breaches: readonly Breach[]): SchemaResult {
  const diagnostics = breaches.map(
    ({ message, pointer, params, part, suggestions }): Diagnostic => ({
      rule: schemaRule.id,
      message,
      params,
      severity: schemaRule.severity,
      file: file.file,
      range: file.locate(pointer, part ?? 'value'),
      pointer,
      related: [],
      suggestions: suggestions ?? [],
    }),
  );
  return { ok: false, diagnostics };
}

function validatorOf(type: string): (typeof validators)[Authored.RecordType] | undefined {
  return Object.entries(validators).find(
    (entry): entry is [Authored.RecordType, (typeof validators)[Authored.RecordType]] => entry[0] === type,
  )?.[1];
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
