import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pruned, rebuild } from '../../test/rebuild.ts';
import { published } from '../published.ts';
import type { Cell, Column } from '../table/table.ts';
import { csvOf, write } from './csv.ts';

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** Reads CSV with a parser that is not ours; an empty field without quotation marks is an absent value. */
function read(text: string): readonly (readonly (string | null)[])[] {
  return parse(text, { bom: true, cast: (field, { quoting }) => (field === '' && !quoting ? null : field) });
}

function typed(field: string | null, { type }: Column): Cell {
  if (field === null || type === 'string' || type === 'day') return field;
  return type === 'boolean' ? field === 'true' : Number(field);
}

test('a parser that is not ours reads every record back from the tables', () => {
  const tables = new Map(
    write(published).map(({ path, content, table }) => {
      const [names, ...rows] = read(decoder.decode(content));
      expect(names).toEqual(table?.columns.map(({ name }) => name));
      const cells = rows.map((row) => table?.columns.map((column, place) => typed(row[place] ?? null, column)) ?? []);
      return [path, cells] as const;
    }),
  );
  expect(rebuild((name) => tables.get(`${name}.csv`) ?? [])).toEqual(pruned(Object.values(published).flat()));
});

test('fields are quoted where they must be, and absence differs from an empty text', () => {
  expect(csvOf([['a'], ['一"二,'], ['x\ny'], [' z'], [''], [null], [1.5], [true], ['=1']])).toBe(
    '\ufeffa\r\n"一""二,"\r\n"x\ny"\r\n" z"\r\n""\r\n\r\n1.5\r\ntrue\r\n=1\r\n',
  );
});

test('each file begins with a byte order mark and ends its rows with CRLF', () => {
  for (const { content } of write(published)) {
    expect([...content.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(decoder.decode(content.slice(-2))).toBe('\r\n');
  }
});

test('whatever texts rows hold, a parser that is not ours reads them back', () => {
  const text = fc.oneof(fc.constantFrom('', '"', '\r\n', ' ', ',', '\ufeff', '日本'), fc.string({ unit: 'binary' }));
  const row = fc.tuple(fc.option(text), fc.option(text));
  fc.assert(
    fc.property(fc.array(row, { minLength: 1 }), (rows) => {
      expect(read(csvOf(rows))).toEqual(rows);
    }),
  );
});
