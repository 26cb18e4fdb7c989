import { fieldTable } from '../generated/fields.ts';
import { lookUp, ownValue } from '../value/value.ts';
import type { FieldTable } from './field-table.ts';

/**
 * The definition whose properties a value has.
 *
 * @param definition name of a definition
 * @param value a value of it
 * @param table the fields of the schema; those of authored records by default
 * @returns the member of a union that the tag of the value names, otherwise the definition itself
 */
export function memberOf(definition: string, value: unknown, table: FieldTable = fieldTable): string | undefined {
  const union = table.unions[definition];
  if (!union) return definition;
  const tag = ownValue(value, union.tag);
  return typeof tag === 'string' && Object.hasOwn(union.members, tag) ? union.members[tag] : undefined;
}

/**
 * The definition of the value at a place.
 *
 * @param root a value of a record type, not necessarily a valid one
 * @param type the record type
 * @param pointer JSON Pointer (RFC 6901) to the value
 * @param table the fields of the schema; those of authored records by default
 * @returns name of the definition; undefined if the schema describes the value inline
 */
export function definitionAt(
  root: unknown,
  type: string,
  pointer: string,
  table: FieldTable = fieldTable,
): string | undefined {
  let definition: string | undefined = table.records[type];
  let value = root;
  for (const step of pointer.split('/').slice(1)) {
    const member: string | undefined = definition === undefined ? undefined : memberOf(definition, value, table);
    value = lookUp(value, `/${step}`);
    if (/^\d+$/.test(step)) continue;
    definition = member === undefined ? undefined : table.fields[member]?.[step]?.definition;
  }
  return definition;
}
