/**
 * The scheme of a vocabulary.
 *
 * @param definition name of the definition of its terms: `ChangeEventKindTerm`
 * @returns `change-event-kind`
 */
export function schemeOf(definition: string): string {
  return definition
    .slice(0, -'Term'.length)
    .replace(/(?<!^)[A-Z]/g, '-$&')
    .toLowerCase();
}
