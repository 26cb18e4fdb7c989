import { readFileSync, type Stats, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Language } from '@digital-accords/validator';
import {
  collectFiles,
  createWhole,
  readFolder,
  sha256,
  streamFile,
  writeFolder,
  writeWhole,
} from '@digital-accords/validator/node';
import type { Files, InstalledSchema } from './files.ts';
import { installedRelease, installedVersion } from './installed.ts';
import { packed, versionsOf } from './npm.ts';

/**
 * The file system of Node.
 *
 * @param cwd absolute path of the current folder
 */
export function nodeFiles(cwd: string): Files {
  return {
    cwd,
    isFolder: (path) => statOf(path)?.isDirectory() ?? false,
    isFile: (path) => statOf(path)?.isFile() ?? false,
    readFile,
    collect: (paths) => collectFiles(paths, { cwd }),
    stream: (path) => streamFile(path, cwd, process.stdin),
    readFolder,
    sha256,
    writeWhole,
    createWhole,
    writeFolder,
    schema,
    git: (args) => answerOf('git', args, cwd),
    packed,
    publishedVersions: versionsOf,
    installed: installedRelease(),
    installedVersion,
  };
}

/** A path that cannot be looked at, or a link that leads to itself, is neither file nor folder. */
function statOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

function readFile(path: string): Uint8Array | undefined {
  try {
    // A pipe that nobody writes to would never end.
    return statSync(path).isFile() ? readFileSync(path) : undefined;
  } catch {
    return undefined;
  }
}

function schema(type: string, language: Language): InstalledSchema | undefined {
  try {
    const name = `schemas/${language === 'ja' ? 'ja/' : ''}editor/${type}.schema.json`;
    const path = createRequire(import.meta.url).resolve(`@digital-accords/model/${name}`);
    return { path, name, value: JSON.parse(readFileSync(path, 'utf8')) };
  } catch {
    return undefined;
  }
}

/** Archives of the whole repository come through here. */
const MOST_BYTES = 2 ** 30;

function answerOf(command: string, args: readonly string[], cwd: string): Uint8Array | undefined {
  try {
    // Loaded when it is wanted: most runs ask no other program.
    const { execFileSync } = process.getBuiltinModule('node:child_process');
    return execFileSync(command, args, { cwd, maxBuffer: MOST_BYTES, stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return undefined;
  }
}
