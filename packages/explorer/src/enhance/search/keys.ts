/** What keys do to a search. */
interface Keys {
  readonly isAsked: () => boolean;
  readonly clear: () => void;
}

const results = '.hits a, #everything li a';

/** Lets `/` lead to the field, arrows from it through the results and back, and Escape clear what is looked for. */
export function moveOnKeys(input: HTMLInputElement, { isAsked, clear }: Keys): void {
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const { activeElement: active } = document;
    if (event.key === '/' && !(active instanceof HTMLInputElement)) {
      event.preventDefault();
      input.focus();
      return;
    }
    if (!isAsked() || !active?.closest('.search, .finder')) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      clear();
      input.focus();
    }
    const isDown = event.key === 'ArrowDown';
    if ((!isDown && event.key !== 'ArrowUp') || active.closest('.facets')) return;
    event.preventDefault();
    const places = [
      input,
      ...[...document.querySelectorAll<HTMLElement>(results)].filter((one) => one.checkVisibility()),
    ];
    places[Math.max(0, places.indexOf(active as HTMLElement) + (isDown ? 1 : -1))]?.focus();
  });
}
