import { expect, test } from 'vitest';
import { published } from '../published.ts';
import { tablesOf } from './tables.ts';

const tables = tablesOf(published);
const byName = new Map(tables.map((table) => [table.name, table]));

function column(table: string, name: string): readonly unknown[] {
  const place = byName.get(table)?.columns.findIndex((one) => one.name === name) ?? -1;
  expect(place).toBeGreaterThanOrEqual(0);
  return byName.get(table)?.rows.map((row) => row[place]) ?? [];
}

test('no two tables have one name, and no two columns of a table', () => {
  expect(byName.size).toBe(tables.length);
  for (const { columns } of tables) expect(new Set(columns.map(({ name }) => name)).size).toBe(columns.length);
});

test('each cell is of the type of its column, and one of its values', () => {
  for (const { name, columns, rows } of tables)
    for (const row of rows) {
      const wrong = columns.filter(({ type, required, values }, place) => {
        const cell = row[place] ?? null;
        if (cell === null) return required;
        if (type === 'day') return !/^\d{4}-\d\d-\d\d$/.test(String(cell));
        if (type === 'integer') return !Number.isSafeInteger(cell);
        return typeof cell !== type || (values !== undefined && !values.includes(String(cell)));
      });
      expect([name, row[0], wrong]).toEqual([name, row[0], []]);
    }
});

test('keys are unique, and each foreign key leads to a row', () => {
  const cellsOf = (table: string, columns: readonly string[]): readonly string[] => {
    const lists = columns.map((one) => column(table, one));
    return (lists[0] ?? []).map((_, row) => JSON.stringify(lists.map((list) => list[row])));
  };
  for (const { name, key, foreignKeys } of tables) {
    const keys = cellsOf(name, key);
    expect([name, new Set(keys).size]).toEqual([name, keys.length]);
    for (const foreign of foreignKeys) {
      const there = new Set(cellsOf(foreign.table, foreign.key));
      const lost = cellsOf(name, foreign.columns).filter((cells) => !cells.includes('null') && !there.has(cells));
      expect([name, foreign.columns, lost]).toEqual([name, foreign.columns, []]);
    }
  }
});

test('a list of lists names the record, the place in the outer list, and its own place', () => {
  expect(byName.get('agreements_signatories_quotes')?.key).toEqual(['record_id', 'signatories_position', 'position']);
  expect(byName.get('documents_text_defined_terms_organisations')).toMatchObject({
    key: ['record_id', 'defined_terms_position', 'position'],
    foreignKeys: [
      {
        columns: ['record_id', 'defined_terms_position'],
        table: 'documents_text_defined_terms',
        key: ['record_id', 'position'],
      },
      { columns: ['value'], table: 'organisations', key: ['id'] },
    ],
  });
});

test('a quote leads to the leaf that it quotes', () => {
  const leaf = { columns: ['document', 'leaf'], table: 'documents_text_leaves', key: ['record_id', 'leaf'] };
  expect(byName.get('commitments_quotes')?.foreignKeys).toContainEqual(leaf);
  expect(byName.get('updates_evidence')?.foreignKeys).toContainEqual({
    ...leaf,
    columns: ['quote_document', 'quote_leaf'],
  });
  expect(byName.get('documents_text_leaves')?.unique).toEqual(leaf.key);
});

test('a column says whether an object is there that might hold nothing', () => {
  expect(column('commitments', 'no_counterpart')).toEqual(
    published.commitment.map(({ noCounterpart }) => (noCounterpart ? true : null)),
  );
});
