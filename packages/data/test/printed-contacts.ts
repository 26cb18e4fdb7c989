import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { documents } from '@digital-accords/data';
import { canonicalise, type Document } from '@digital-accords/model';

const sources = fileURLToPath(new URL('../sources', import.meta.url));

/** What sources print of contact officials: the whole leaves, and numbers and addresses in them. */
export const printedContacts: readonly string[] = Object.values<Document>(documents).flatMap(({ text }) => {
  if (text.state !== 'held') return [];
  const source = readFileSync(join(sources, text.file), 'utf8');
  const { leaves } = canonicalise(source, text.profile, text.overrides);
  return text.leaves.flatMap(({ redacted }, at) => {
    const printed = redacted ? (leaves[at]?.text ?? '') : '';
    return redacted ? [printed, ...(printed.match(/[\d-]{9,}|[\w.+-]+@[\w.-]+/g) ?? [])] : [];
  });
});

/** Whether a file has contact details that a source prints; a file whose name ends in `.gz` is unpacked. */
export function hasContacts(name: string, content: Uint8Array): boolean {
  const text = Buffer.from(name.endsWith('.gz') ? gunzipSync(content) : content).toString('utf8');
  return printedContacts.some((contact) => text.includes(contact));
}

/**
 * The files of a folder, and of the folders in it, that have contact details which a source prints.
 *
 * @param folder absolute path
 * @returns their paths within the folder
 */
export function filesWithContacts(folder: string): readonly string[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const having = files.filter(({ parentPath, name }) => hasContacts(name, readFileSync(join(parentPath, name))));
  return having.map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1));
}
