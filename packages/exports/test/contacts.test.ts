import { expect, test } from 'vitest';
import { hasContacts, printedContacts } from '../../data/test/printed-contacts.ts';
import { formatNames, formats } from '../src/format/formats.ts';
import { writeIn } from '../src/format/write.ts';
import { published } from '../src/published.ts';
import { duckdb, stored } from './duckdb.ts';

test.each(formatNames)(
  '%s has no contact details that a source prints',
  async (name) => {
    const files = await writeIn(formats[name], published);
    expect(files.length).toBeGreaterThan(0);
    expect(files.filter(({ path, content }) => hasContacts(path, content)).map(({ path }) => path)).toEqual([]);
  },
  60_000,
);

test('nor has a compressed table', async () => {
  for (const file of await writeIn(formats.parquet, published)) {
    const rows = JSON.stringify(await duckdb(`select columns(*)::varchar from ${stored(file)}`));
    expect(printedContacts.filter((contact) => rows.includes(JSON.stringify(contact).slice(1, -1)))).toEqual([]);
  }
}, 60_000);
