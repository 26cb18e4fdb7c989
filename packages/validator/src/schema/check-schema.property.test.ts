import { expect, test } from 'vitest';
import { parse } from '../../test/example.ts';
import { files } from '../../test/example-files.ts';
import { memo } from '../../test/example-paths.ts';
import { lookUp } from '../value/value.ts';
import { checkSchema } from './check-schema.ts';

test('one mistake, one diagnostic: every key of every record left out, misspelt, or given a wrong type', () => {
  const wrong: string[] = [];
  for (const [path, text] of Object.entries(files)) {
    const { value } = parse(path, text);
    for (const [pointer, change] of mutationsOf(value)) {
      const checked = checkSchema(parse(`${path}.json`, JSON.stringify(change)));
      const count = checked.ok ? 0 : checked.diagnostics.length;
      if (count > 1)
        wrong.push(
          `${path} ${pointer}: ${checked.ok ? '' : checked.diagnostics.map(({ messageId }) => messageId).join()}`,
        );
    }
  }
  expect(wrong).toEqual([]);
});

test('misspelling any key, or giving it a wrong type, is always found', () => {
  const { value } = parse(memo, files[memo] ?? '');
  const missed = [...mutationsOf(value)].filter(
    ([what, change]) => !what.startsWith('without') && checkSchema(parse('a.json', JSON.stringify(change))).ok,
  );
  expect(missed).toEqual([]);
});

function* mutationsOf(root: unknown): Iterable<readonly [string, unknown]> {
  for (const pointer of pointersOf(root, '')) {
    yield [`without ${pointer}`, changed(root, pointer, () => [])];
    yield [`misspelt ${pointer}`, changed(root, pointer, (key, held) => [[`${key}x`, held]])];
    yield [`wrong type ${pointer}`, changed(root, pointer, (key) => [[key, 1.5]])];
  }
}

/** Pointers to every property, however deep. */
function* pointersOf(value: unknown, at: string): Iterable<string> {
  if (typeof value !== 'object' || value === null) return;
  for (const key of Object.keys(value)) {
    const pointer = `${at}/${key}`;
    if (!Array.isArray(value)) yield pointer;
    yield* pointersOf(lookUp(value, `/${key}`), pointer);
  }
}

/** A copy in which one property is put in place of itself. */
function changed(
  value: unknown,
  pointer: string,
  change: (key: string, held: unknown) => readonly (readonly [string, unknown])[],
): unknown {
  const [key = '', ...rest] = pointer.split('/').slice(1);
  if (Array.isArray(value))
    return value.map((item, index) => (String(index) === key ? changed(item, `/${rest.join('/')}`, change) : item));
  const entries = Object.entries(value ?? {}).flatMap(([name, held]): readonly (readonly [string, unknown])[] => {
    if (name !== key) return [[name, held]];
    return rest.length === 0 ? change(name, held) : [[name, changed(held, `/${rest.join('/')}`, change)]];
  });
  return Object.fromEntries(entries);
}
