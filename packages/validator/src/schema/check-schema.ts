import type { Authored } from '@digital-accords/model';
import { clip } from '../diagnostic/clip.ts';
import type { Diagnostic, Range } from '../diagnostic/diagnostic.ts';
import { validators } from '../generated/authored.js';
import { nearest } from '../nearest/nearest.ts';
import type { ParsedFile } from '../source/parsed-file.ts';
import { isMapping, lookUp, ownValue } from '../value/value.ts';
import type { Breach, TypedBreach } from './breach.ts';
import { breachesOf } from './breaches.ts';
import { mend } from './mend.ts';
import type { SchemaValidator } from './schema-validator.ts';

/** A record that fits its schema, or the diagnostics of one that does not. */
export type SchemaResult =
  | { readonly ok: true; readonly record: Authored.AnyRecord }
  | {
      readonly ok: false;
      readonly diagnostics: readonly Diagnostic[];
      /** The record with its breaches mended, if each has one likely remedy. Rules find further mistakes in it. */
      readonly mended?: MendedRecord;
    };

/** A record as it was probably meant. */
export interface MendedRecord {
  readonly record: Authored.AnyRecord;
  /** JSON Pointers (RFC 6901) to the mended values, where nothing is reported again. */
  readonly pointers: readonly string[];
  /** Texts in it that nobody wrote, nor meant: no message may name them. */
  readonly standIns: readonly string[];
}

/** The rule under which every breach of a schema is reported. */
export const schemaRule = { id: 'schema', severity: 'error' } as const;

const { 'reading-line': _, 'field-reading-line': __, ...ofRecords } = validators;
const validatorOf: ReadonlyMap<string, SchemaValidator<Authored.AnyRecord>> = new Map(Object.entries(ofRecords));
const types = [...validatorOf.keys()];
const named = types.map((type) => ({ type }));

/** Most mistakes that are listed for one record. */
const MOST_BREACHES = 100;

/** So many empty values of one record are each reported; of more, the number is. */
const FEW_EMPTY = 2;

/** Most errors that are examined; several errors may be one mistake. */
const MOST_ERRORS = 1000;

/**
 * Checks one file by the schema of its record type. Only here, unknown data becomes a typed record; afterwards code trusts
 * the type.
 *
 * @param file a parsed file
 * @returns the record, or one diagnostic for each mistake
 */
export function checkSchema(file: ParsedFile): SchemaResult {
  const { value } = file;
  if (!isMapping(value)) return failed(file, [{ messageId: 'not-a-record', pointer: '', params: {} }]);
  const type = ownValue(value, 'type');
  if (type === undefined) return failed(file, [withoutType(value)]);
  const validate = typeof type === 'string' ? validatorOf.get(type) : undefined;
  if (!validate || typeof type !== 'string') return failed(file, [unknownType(type)]);
  if (validate(value)) return { ok: true, record: value };
  const errors = (validate.errors ?? []).slice(0, MOST_ERRORS);
  const breaches = breachesOf(errors, value, type);
  const mended = mend(value, breaches);
  const failure = failed(file, withoutEmpty(breaches, value));
  if (mended === undefined || !validate(mended.value)) return failure;
  const { value: record, standIns } = mended;
  return { ...failure, mended: { record, pointers: breaches.map(({ pointer }) => pointer), standIns } };
}

/** A key that looks like `type` is treated as `type`. */
function withoutType(value: Readonly<Record<string, unknown>>): TypedBreach {
  const [misspelt] = nearest('type', Object.keys(value));
  if (misspelt === undefined) return { messageId: 'no-type', pointer: '', params: { types: named } };
  return {
    messageId: 'unknown-property',
    pointer: `/${misspelt.replaceAll('~', '~0').replaceAll('/', '~1')}`,
    params: { property: misspelt, of: { phrase: 'record' } },
    part: 'key',
    suggestions: ['type'],
  };
}

function unknownType(type: unknown): TypedBreach {
  const shown = typeof type === 'string' ? type : JSON.stringify(type);
  const params = { value: clip(shown), types: named };
  return { messageId: 'unknown-type', pointer: '/type', params, suggestions: nearest(shown, types) };
}

function failed(file: ParsedFile, breaches: readonly TypedBreach[]): Extract<SchemaResult, { ok: false }> {
  const diagnostics = listed(breaches).map(
    (breach): Diagnostic => ({
      ruleId: schemaRule.id,
      messageId: breach.messageId,
      params: breach.params,
      severity: schemaRule.severity,
      file: file.file,
      ...rangeOf(breach, file),
      pointer: breach.pointer,
      related: [],
      suggestions: breach.suggestions ?? [],
    }),
  );
  return { ok: false, diagnostics };
}

/** A template that is not filled in is one mistake: its empty values are counted, and the first of them is shown. */
function withoutEmpty(breaches: readonly TypedBreach[], root: unknown): readonly TypedBreach[] {
  const isEmpty = ({ pointer }: Breach): boolean => lookUp(root, pointer) === '';
  const [first, ...others] = breaches.filter(isEmpty);
  const count = others.length + 1;
  if (first === undefined || count <= FEW_EMPTY) return breaches;
  const unfilled: TypedBreach = { messageId: 'unfilled', pointer: first.pointer, params: { count } };
  return breaches.flatMap((breach) => (breach === first ? [unfilled] : isEmpty(breach) ? [] : [breach]));
}

/** Lists only the first mistakes of a record, since nobody corrects a hundred at once. */
function listed(breaches: readonly TypedBreach[]): readonly TypedBreach[] {
  if (breaches.length <= MOST_BREACHES) return breaches;
  return [...breaches.slice(0, MOST_BREACHES), { messageId: 'more', pointer: '', params: { most: MOST_BREACHES } }];
}

/**
 * A missing property is shown at the key of the object that lacks it. If the object is the record, it is shown at `type`; if
 * the object is an item of a list, which has no key, at the first key inside the item.
 */
function rangeOf({ messageId, pointer, part }: Breach, file: ParsedFile): Range {
  if (messageId !== 'missing-property') return file.locate(pointer, part ?? 'value');
  const holder = pointer.slice(0, pointer.lastIndexOf('/'));
  if (holder === '') return file.locate('/type', 'value');
  const object = lookUp(file.value, holder);
  const [first] = /\/\d+$/.test(holder) && isMapping(object) ? Object.keys(object) : [];
  return file.locate(first === undefined ? holder : `${holder}/${first}`, 'key');
}
