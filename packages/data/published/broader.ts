/**
 * The term that groups another: a term that is a path is narrower than its first part.
 *
 * @param id the term
 * @returns the broader term; undefined if none groups it
 */
export function broaderOf(id: string): string | undefined {
  return id.includes('/') ? id.slice(0, id.indexOf('/')) : undefined;
}
