import type { Draft } from '../field.ts';
import { hold, isHeld } from './hold.ts';
import { removeDraft, type StoredDraft, storeDraft, storedDraft, storedDrafts } from './stored.ts';

/** The drafts of this device, of which this tab writes one. Another tab never writes the same one. */
export interface Drafts {
  /** The draft that this tab was writing before a reload. */
  readonly before: () => Promise<StoredDraft | undefined>;
  /** Drafts that no tab is writing, the newest first. */
  readonly others: () => Promise<readonly StoredDraft[]>;
  /** Keeps what this tab writes; returns when, or undefined if this device keeps nothing. */
  readonly save: (draft: Draft) => Date | undefined;
  /** Goes on with a draft in this tab; what the tab wrote until then is kept. */
  readonly take: (draft: StoredDraft) => Promise<void>;
  /** Begins a new draft in this tab; what the tab wrote until then is kept. */
  readonly begin: () => Promise<void>;
  /** Removes the draft of this tab, and begins a new one. */
  readonly discard: () => Promise<void>;
}

const tabKey = 'digital-accords-report';

/** @throws DOMException if this device keeps nothing */
export function draftsOfTab(): Drafts {
  let own = sessionStorage.getItem(tabKey) ?? '';
  const become = (id: string): void => {
    own = id;
    sessionStorage.setItem(tabKey, id);
  };
  const begin = async (): Promise<void> => {
    become(crypto.randomUUID());
    await hold(own);
  };
  /** A draft that another tab writes, as in a duplicate of that tab, is copied. */
  const take = async ({ id, draft, saved }: StoredDraft): Promise<void> => {
    if (await hold(id)) return become(id);
    await begin();
    storeDraft({ id: own, draft, saved });
  };
  return {
    before: async () => {
      const stored = storedDraft(own);
      if (stored) await take(stored);
      else await begin();
      return stored;
    },
    others: async () => {
      const stored = storedDrafts().filter(({ id }) => id !== own);
      const held = await Promise.all(stored.map(({ id }) => isHeld(id)));
      return stored.filter((_, at) => !held[at]);
    },
    save: (draft) => {
      const saved = new Date();
      try {
        storeDraft({ id: own, draft, saved: saved.getTime() });
        return saved;
      } catch {
        return undefined;
      }
    },
    take,
    begin,
    discard: () => {
      removeDraft(own);
      return begin();
    },
  };
}
