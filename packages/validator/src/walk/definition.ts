import { fieldTable } from '../generated/fields.ts';
import { lookUp, ownValue } from '../value/value.ts';

/**
 * The definition whose properties a value has.
 *
 * @param definition name of a definition
 * @param value a value of it
 * @returns the member of a union that the tag of the value names, otherwise the definition itself
 */
export function memberOf(definition: string, value: unknown): string | undefined {
  const union = fieldTable.unions[definition];
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
 * @returns name of the definition; undefined if the schema describes the value inline
 */
export function definitionAt(root: unknown, type: string, pointer: string): string | undefined {
  let definition: string | undefined = fieldTable.records[type];
  let value = root;
  for (const step of pointer.split('/').slice(1)) {
    const member: string | undefined = definition === undefined ? undefined : memberOf(definition, value);
    value = lookUp(value, `/${step}`);
    if (/^\d+$/.test(step)) continue;
    definition = member === undefined ? undefined : fieldTable.fields[member]?.[step]?.definition;
  }
  return definition;
}
