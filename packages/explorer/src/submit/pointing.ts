let isDown = false;
addEventListener('pointerdown', () => (isDown = true), true);
for (const kind of ['pointerup', 'pointercancel']) addEventListener(kind, () => (isDown = false), true);

/** Waits for a click that is under way: what appears above would move the button away from it. */
export function afterPointer(act: () => void): void {
  if (isDown) addEventListener('pointerup', () => setTimeout(act), { once: true });
  else act();
}
