import type { Draft } from '../field.ts';

/** A draft that this device keeps. */
export interface StoredDraft {
  readonly id: string;
  readonly draft: Draft;
  /** When it was last written, in ms since 1970. */
  readonly saved: number;
}

const prefix = 'digital-accords-report/';

/** Every draft that this device keeps, the newest first. */
export function storedDrafts(): readonly StoredDraft[] {
  return Object.keys(localStorage)
    .filter((key) => key.startsWith(prefix))
    .flatMap((key) => storedDraft(key.slice(prefix.length)) ?? [])
    .sort((one, other) => other.saved - one.saved);
}

/** A draft by its id; undefined if this device keeps none that can be read. */
export function storedDraft(id: string): StoredDraft | undefined {
  const text = localStorage.getItem(`${prefix}${id}`);
  if (text === null) return undefined;
  try {
    return { ...(JSON.parse(text) as Pick<StoredDraft, 'draft' | 'saved'>), id };
  } catch {
    return undefined;
  }
}

/** @throws DOMException if this device keeps nothing, or is full */
export function storeDraft({ id, draft, saved }: StoredDraft): void {
  localStorage.setItem(`${prefix}${id}`, JSON.stringify({ draft, saved }));
}

export function removeDraft(id: string): void {
  localStorage.removeItem(`${prefix}${id}`);
}
