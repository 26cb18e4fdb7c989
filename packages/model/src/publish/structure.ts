import { unions } from '../generated/structure.ts';

/**
 * The definition whose properties a value has.
 *
 * @param definition name of a definition
 * @param value a valid value of it
 * @returns the member of a union that the value is, otherwise the definition itself
 */
export function memberOf(definition: string, value: object): string {
  const union = unions[definition];
  return union ? (union.members[String(Reflect.get(value, union.tag))] ?? definition) : definition;
}
