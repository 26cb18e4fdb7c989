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
 * Looks at what stands at a place without opening it, so that no pipe can make it wait.
 *
 * @param place the place
 * @param known its path without links, where that is known: to find it takes longer than to look
 * @returns what stands there
 */
export function look({ path, file }: Place, known?: string): Looked {
  try {
    const stat = statSync(path);
    if (stat.isDirectory()) return { kind: 'folder', real: known ?? realpathSync(path) };
    if (stat.isFile()) return { kind: 'file', real: known ?? realpathSync(path), size: stat.size };
    // The pipes of a process have names that lead nowhere.
    return { kind: 'special', real: normalize(path) };
  } catch (error) {
    return { kind: 'unreadable', real: normalize(path), diagnostic: unreadable(file, error) };
  }
}
