import { realpathSync, statSync } from 'node:fs';
import { normalize } from 'node:path';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Place } from './place.ts';
import { unreadable } from './unreadable.ts';

/** What stands at a place, links followed. `real` tells whether two places are one: where the
 * system can say, it is the path without links. */
export type Looked =
  | { readonly kind: 'folder'; readonly real: string }
  /** A regular file; `size` in bytes. */
  | { readonly kind: 'file'; readonly real: string; readonly size: number }
  /** A pipe, a socket or a device. */
  | { readonly kind: 'special'; readonly real: string }
  | { readonly kind: 'unreadable'; readonly real: string; readonly diagnostic: Diagnostic };

/**
 * Looks at a place without opening it, so that a pipe cannot block.
 *
 * @param place the place
 * @param known path of the place without links, if it is known; finding it takes longer than looking
 * @returns what is there
 */
export function look({ path, file }: Place, known?: string): Looked {
  try {
    const stat = statSync(path);
    if (stat.isDirectory()) return { kind: 'folder', real: known ?? realpathSync(path) };
    if (stat.isFile()) return { kind: 'file', real: known ?? realpathSync(path), size: stat.size };
    // The names of the pipes of a process do not resolve.
    return { kind: 'special', real: normalize(path) };
  } catch (error) {
    return { kind: 'unreadable', real: normalize(path), diagnostic: unreadable(file, error) };
  }
}
