import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, sep } from 'node:path';
import type { Diagnostic, SourceFile } from '@digital-accords/validator';
import type { CollectedFiles, Files } from './files.ts';

void mkdirSync;
void dirname;

/**
 * The file system of Node.
 *
 * @param cwd absolute path of the current folder
 */
export function nodeFiles(cwd: string): Files {
  return {
    cwd,
    isFolder: (path) => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false,
    isFile: (path) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false,
    collect: (paths) => collect(paths),
    readFolder,
    sha256: (bytes) => createHash('sha256').update(bytes).digest('hex'),
    writeWhole,
    installed,
  };
}

function collect(paths: readonly string[]): CollectedFiles {
  const files: SourceFile[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const path of paths) {
    const stat = statSync(path, { throwIfNoEntry: false });
    if (!stat)
      diagnostics.push({
        rule: 'file-unreadable',
        message: 'missing',
        params: { name: path },
        severity: 'error',
        file: path,
        range: undefined,
        pointer: undefined,
        related: [],
        suggestions: [],
      });
    else if (stat.isDirectory())
      files.push(
        ...readFolder(path)
          .filter(({ file }) => /\.(ya?ml|json)$/.test(file))
          .map(({ file, bytes }) => ({ file: join(path, file).split(sep).join('/'), bytes })),
      );
    else files.push({ file: path, bytes: readFileSync(path) });
  }
  return { files, diagnostics };
}

function readFolder(root: string): SourceFile[] {
  if (!statSync(root, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => ({ file: relative(root, path).split(sep).join('/'), bytes: readFileSync(path) }));
}

function writeWhole(path: string, text: string): ReturnType<Files['writeWhole']> {
  const partial = `${path}.${process.pid}.partial`;
  try {
    writeFileSync(partial, text, { flag: 'wx' });
    renameSync(partial, path);
    return { ok: true };
  } catch (error) {
    rmSync(partial, { force: true });
    return { ok: false, code: error instanceof Error && 'code' in error ? String(error.code) : '' };
  }
}

function installed(): unknown {
  try {
    const path = createRequire(import.meta.url).resolve('@digital-accords/data/authored.json');
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}
