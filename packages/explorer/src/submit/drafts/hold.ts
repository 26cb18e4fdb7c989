/** The page before may still hold its draft for so long, in ms. */
const PATIENCE = 2000;

let release: (() => void) | undefined;
addEventListener('pagehide', () => release?.());
// A page that comes back as it was left no longer holds its draft.
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) location.reload();
});

/**
 * Holds a draft for this tab, and lets go of the one that it held.
 *
 * @returns whether no other tab holds it
 */
export function hold(id: string): Promise<boolean> {
  release?.();
  return new Promise((resolve) => {
    const held = (): Promise<void> => {
      resolve(true);
      return new Promise((done) => {
        release = done;
      });
    };
    navigator.locks.request(nameOf(id), { signal: AbortSignal.timeout(PATIENCE) }, held).catch(() => resolve(false));
  });
}

/** Whether a tab holds a draft. */
export async function isHeld(id: string): Promise<boolean> {
  const { held = [] } = await navigator.locks.query();
  return held.some(({ name }) => name === nameOf(id));
}

function nameOf(id: string): string {
  return `digital-accords-report/${id}`;
}
