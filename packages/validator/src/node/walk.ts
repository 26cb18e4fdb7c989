import type { Dirent } from 'node:fs';
import { join } from 'node:path';
import { entriesOf } from './entries.ts';
import { type Found, found, isRecordName, refused, type Seen } from './found.ts';
import { followLink, type Link } from './link.ts';
import { look } from './look.ts';
import { type Place, within } from './place.ts';
import { unreadable } from './unreadable.ts';

/** A folder and the links found so far, which are followed last. */
interface Walk {
  readonly links: Link[];
  readonly seen: Seen;
}

/**
 * Finds the record files of a folder and of its subfolders, in the order of names. Links are followed last, so that a file
 * is found under its own path if possible. Each folder is walked once, so that links in circles cost no time.
 *
 * @param folder the folder that is checked
 * @param real path of the folder without links
 * @param seen the files found so far; new ones are added
 * @yields each record file, and a diagnostic for each that cannot be read
 */
export function* walk(folder: Place, real: string, seen: Seen): Generator<Found, void> {
  const state: Walk = { links: [], seen };
  yield* walkFolder(folder, real, state);
  // A folder behind a link may add links to the end of the list.
  for (const link of state.links) {
    const target = followLink(link, real);
    if (target.kind === 'folder') yield* walkFolder(link.place, target.real, state);
    else if (target.kind === 'record') yield* found(link.place, target.looked, seen);
    else if (target.kind === 'refused') yield target.found;
  }
}

function* walkFolder(folder: Place, real: string, state: Walk): Generator<Found, void> {
  if (state.seen.has(real)) return;
  state.seen.add(real);
  const entries = list(folder);
  if (!entries.ok) yield entries.found;
  else for (const entry of entries.entries) yield* walkEntry(entry, within(folder, entry.name), real, state);
}

function* walkEntry(entry: Dirent, place: Place, holder: string, state: Walk): Generator<Found, void> {
  const real = join(holder, entry.name);
  if (entry.isSymbolicLink()) state.links.push({ place, name: entry.name, holder });
  else if (isRecordName(entry.name)) yield* found(place, look(place, real), state.seen);
  else if (entry.isDirectory()) yield* walkFolder(place, real, state);
}

type Listing =
  | { readonly ok: true; readonly entries: readonly Dirent[] }
  | { readonly ok: false; readonly found: Found };

function list({ path, file }: Place): Listing {
  try {
    return { ok: true, entries: entriesOf(path) };
  } catch (error) {
    return { ok: false, found: refused(unreadable(file, error)) };
  }
}
