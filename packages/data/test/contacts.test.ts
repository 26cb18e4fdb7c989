import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { filesWithContacts } from './printed-contacts.ts';

const packageFolder = fileURLToPath(new URL('..', import.meta.url));

test('the texts as their publishers print them have contact details, so that a file with them would be found', () => {
  expect(filesWithContacts(join(packageFolder, 'sources'))).toEqual(['jp-us-digital-economy-dialogue-2024-ja.txt']);
});

test.each(['dist', 'docs', 'published', 'coding', 'records'])('no file of %s has them', (folder) => {
  expect(filesWithContacts(join(packageFolder, folder))).toEqual([]);
});
