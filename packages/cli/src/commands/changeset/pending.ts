import { dirname, join } from 'node:path';
import { type Bump, bumps } from '@digital-accords/model';
import type { Files } from '../../files/files.ts';

/**
 * The folder of changesets: the nearest upwards from the current folder.
 *
 * @param files the file system
 * @returns its path; undefined if there is none
 */
export function changesetFolder({ cwd, isFolder }: Pick<Files, 'cwd' | 'isFolder'>): string | undefined {
  for (let at = cwd; ; at = dirname(at)) {
    if (isFolder(join(at, '.changeset'))) return join(at, '.changeset');
    if (at === dirname(at)) return undefined;
  }
}

/**
 * The greatest step that changesets not yet released give a package.
 *
 * @param texts texts of changesets
 * @param name name of the package
 */
export function pendingBump(texts: readonly string[], name: string): Bump {
  const steps = texts.flatMap((text) => {
    const head = /^---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1] ?? '';
    const lines = head.split(/\r?\n/).map((line) => /^\s*["']?([^"':]+)["']?\s*:\s*["']?(\w+)/.exec(line));
    return lines.flatMap((line) => bumps.filter((bump) => line?.[1] === name && line[2] === bump));
  });
  return bumps.findLast((bump) => steps.includes(bump)) ?? 'none';
}
