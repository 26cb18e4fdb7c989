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
  /** Path of the folder that contains the link, without links. */
  readonly holder: string;
}

/** The target of a link. */
export type Target =
  | { readonly kind: 'folder'; readonly real: string }
  /** A link with the name of a record file; it is read as that file. */
  | { readonly kind: 'record'; readonly looked: Looked }
  | { readonly kind: 'refused'; readonly found: Found }
  /** A link to something that is not a record. */
  | { readonly kind: 'ignored' };

/**
 * Follows a link that was found in a folder.
 *
 * @param link the link
 * @param root path of the folder that is checked, without links
 * @returns the target; refused if the link is part of a circle, leads nowhere or leads out of that folder
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

/** A link that leads nowhere is judged by its name. */
function mayBeFolder(name: string): boolean {
  const format = formatOf(name);
  return format.kind === 'unknown' && format.extension === '';
}

/** Whether a folder is a path or contains it, both without links. */
function holds(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
