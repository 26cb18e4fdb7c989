/**
 * Name of a column.
 *
 * @param path keys that lead to its value; none for an item of a list of plain values
 */
export function columnName(path: readonly string[]): string {
  return path.length === 0 ? 'value' : path.map(snake).join('_');
}

/**
 * Name of the table of a collection.
 *
 * @param collection name of its folder, as in `coding-reports`
 */
export function collectionName(collection: string): string {
  return collection.replaceAll('-', '_');
}

/**
 * Name of a definition.
 *
 * @param type type of a record, as in `coding-report`
 */
export function pascal(type: string): string {
  return type.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function snake(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
