import { expect, test } from 'vitest';
import { relation, withLater } from '../../test/later-agreement.ts';
import { checkSchema } from '../schema/check-schema.ts';
import { lookUp } from '../value/value.ts';
import { definitionAt } from './definition.ts';
import { isSought, soughtObject, soughtText } from './sought.ts';
import { walk } from './walk.ts';

const records = withLater({ unit: relation('continues', 'memo-2024/sharing') }).flatMap((file) => {
  const checked = checkSchema(file);
  return checked.ok ? [checked.record] : [];
});

/** Pointers to every value inside a value. */
function pointersIn(value: unknown, pointer = ''): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, held]) => [
    `${pointer}/${key}`,
    ...pointersIn(held, `${pointer}/${key}`),
  ]);
}

/** Pointers to what is looked for, found by asking the schema at each place. */
function expected(record: { readonly type: string }): Readonly<Record<string, readonly string[]>> {
  const found: Record<string, string[]> = {};
  for (const pointer of pointersIn(record)) {
    const definition = definitionAt(record, record.type, pointer);
    if (definition === undefined || Array.isArray(lookUp(record, pointer))) continue;
    const holderPointer = pointer.replace(/(\/\d+)?$/, '').replace(/\/[^/]*$/, '');
    const holder = definitionAt(record, record.type, holderPointer) ?? '';
    const value = lookUp(record, pointer);
    const text = typeof value === 'string' ? soughtText(definition, holder) : undefined;
    if (text && !isSought(text, String(value))) continue;
    const kind = text ?? (typeof value === 'string' ? undefined : soughtObject(definition));
    if (kind) found[kind] = [...(found[kind] ?? []), pointer];
  }
  return found;
}

test('of printed texts, a walk finds those that may hold what no source prints', () => {
  const agreement = records.find((one) => one.type === 'agreement');
  const walked = agreement && walk({ ...agreement, date: { edtf: '2024', words: '令和\u200b六年' } });
  expect(walked?.printed.map(({ pointer }) => pointer)).toEqual(['/date/words']);
});

test('a walk finds all that the schema has of what is looked for', () => {
  const seen = new Set<string>();
  for (const record of records) {
    const wanted = expected(record);
    for (const [kind, places] of Object.entries(walk(record))) {
      const pointers = places.map(({ pointer }: { readonly pointer: string }) => pointer).sort();
      expect([record.id, kind, pointers]).toEqual([record.id, kind, [...(wanted[kind] ?? [])].sort()]);
      if (pointers.length > 0) seen.add(kind);
    }
  }
  expect([...seen].sort()).toEqual(['dates', 'days', 'ids', 'locators', 'quotes', 'relations', 'statements']);
});
