/** The way to a place in a report. */
export type Path = readonly (string | number)[];

/** JSON Pointer of a place; ids in the page end with it. Names of fields hold no sign that would need an escape. */
export function pointerOf(path: Path): string {
  return path.map((step) => `/${step}`).join('');
}

/** Whether a place is another one, or lies within it. */
export function isWithin(place: string, other: string): boolean {
  return `${place}/`.startsWith(`${other}/`);
}
