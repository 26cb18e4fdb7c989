import { dirname, resolve } from 'node:path';
import type { Files, InstalledSchema } from '../../files/files.ts';
import { schemaAddress } from './address.ts';

/**
 * The line by which editors find the schema of a file.
 *
 * @param file path of the file as given, or `-`
 * @param schema the schema in the installed model package
 * @param files the file system
 * @returns the line with its line end; empty if the schema has no address that is right on other machines
 */
export function schemaLine(file: string, schema: InstalledSchema | undefined, files: Files): string {
  const folder = file === '-' ? files.cwd : dirname(resolve(files.cwd, file));
  const address = schema && schemaAddress(folder, schema, files);
  return address === undefined ? '' : `# yaml-language-server: $schema=${address}\n`;
}
