/** Writes another number in place of the one that stands there. */
export function writeCount(place: Element | null | undefined, count: number): void {
  if (place) place.textContent = place.textContent.replace(/\d+/, String(count));
}
