import { isAbsolute, relative, sep } from 'node:path';
import { formatOf } from '../source/format.ts';
import { wholeFile } from '../source/problem.ts';
import { type Found, isRecordName, refused } from './found.ts';
import { type Looked, look } from './look.ts';
import type { Place } from './place.ts';

/** A symbolic link in a folder. */
export interface Link {
  readonly place: Place;
  readonly name: string;
  /** Path of the folder it lies in, without links. */
  readonly holder: string;
}

/** Where a link leads. */
export type Target =
  | { readonly kind: 'folder'; readonly real: string }
  /** A link with the name of a record file, to be taken as one. */
  | { readonly kind: 'record'; readonly looked: Looked }
  | { readonly kind: 'refused'; readonly found: Found }
  /** A link to something that is no record. */
  | { readonly kind: 'ignored' };

/**
 * Follows a link that was found in a folder.
 *
 * @param link the link
 * @param root path of the folder that is checked, without links
 * @returns where it leads; refused where it leads in a circle, nowhere or out of that folder
 */
export function followLink({ place, name, holder }: Link, root: string): Target {
  const looked = look(place);
  const record = isRecordName(name);
  if (looked.kind === 'unreadable')
    return record || mayBeFolder(name) ? { kind: 'record', looked } : { kind: 'ignored' };
  if (looked.kind === 'special') return record ? { kind: 'record', looked } : { kind: 'ignored' };
  if (looked.kind === 'file' && !record) return { kind: 'ignored' };
  if (looked.kind === 'folder' && holds(looked.real, holder)) {
    return { kind: 'refused', found: refused(wholeFile(place.file, 'file-loop', 'folder', { name: place.file })) };
  }
  if (!holds(root, looked.real)) {
    return { kind: 'refused', found: refused(wholeFile(place.file, 'file-kind', 'outside', { name: place.file })) };
  }
  return record ? { kind: 'record', looked } : { kind: 'folder', real: looked.real };
}

/** Of a link that leads nowhere, its name alone says what it was for. */
function mayBeFolder(name: string): boolean {
  const format = formatOf(name);
  return format.kind === 'unknown' && format.extension === '';
}

/** Whether a folder is the same as another path or holds it, both without links. */
function holds(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
