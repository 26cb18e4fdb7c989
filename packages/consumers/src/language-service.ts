import { join } from 'node:path';
import ts from '@typescript/typescript6';
import type { Consumer } from './consumer.ts';

/** What an editor asks the language service about a file. */
export interface Editor {
  /** What it shows over the first place of a text in the file: the type and the documentation. */
  readonly hover: (over: string) => string;
  /** The documentation of an entry that it offers after the first place of a text in the file. */
  readonly completion: (after: string, entry: string) => string;
}

/**
 * Opens a file of a project as an editor does.
 *
 * @param consumer the project
 * @param file name of the file
 * @param text its content
 */
export function openEditor({ folder }: Consumer, file: string, text: string): Editor {
  const path = join(folder, file);
  const options: ts.CompilerOptions = {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2023,
    strict: true,
  };
  const textOf = (name: string): string | undefined => (name === path ? text : ts.sys.readFile(name));
  const service = ts.createLanguageService({
    getCompilationSettings: () => options,
    getScriptFileNames: () => [path],
    getScriptVersion: () => '1',
    getScriptSnapshot: (name) => {
      const content = textOf(name);
      return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
    },
    getCurrentDirectory: () => folder,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (name) => name === path || ts.sys.fileExists(name),
    readFile: textOf,
    readDirectory: ts.sys.readDirectory,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
  });
  return {
    hover: (over) => {
      const info = service.getQuickInfoAtPosition(path, text.indexOf(over) + 1);
      return `${ts.displayPartsToString(info?.displayParts)}\n${ts.displayPartsToString(info?.documentation)}`;
    },
    completion: (after, entry) => {
      const at = text.indexOf(after) + after.length;
      const details = service.getCompletionEntryDetails(path, at, entry, undefined, undefined, undefined, undefined);
      return ts.displayPartsToString(details?.documentation);
    },
  };
}
