import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { documents } from '@digital-accords/data';
import { canonicalise, type Document } from '@digital-accords/model';
import { expect, test } from 'vitest';

const packageFolder = fileURLToPath(new URL('..', import.meta.url));

/** What sources print of contact officials: the whole leaves, and numbers and addresses in them. */
function contactsIn({ text }: Document): readonly string[] {
  if (text.state !== 'held') return [];
  const source = readFileSync(join(packageFolder, 'sources', text.file), 'utf8');
  const { leaves } = canonicalise(source, text.profile, text.overrides);
  return text.leaves.flatMap(({ redacted }, at) => {
    const printed = redacted ? (leaves[at]?.text ?? '') : '';
    return redacted ? [printed, ...(printed.match(/[\d-]{9,}|[\w.+-]+@[\w.-]+/g) ?? [])] : [];
  });
}

test('no file of the package has contact details that a source prints', () => {
  const contacts = Object.values<Document>(documents).flatMap(contactsIn);
  expect(contacts.length).toBeGreaterThan(0);
  const dist = join(packageFolder, 'dist');
  const files = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const having = files.filter((entry) => {
    const bytes = readFileSync(join(entry.parentPath, entry.name));
    const text = (entry.name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
    return contacts.some((contact) => text.includes(contact));
  });
  expect(having.map(({ name }) => name)).toEqual([]);
});
