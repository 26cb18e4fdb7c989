import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inputOf, validation } from '../../test/example.ts';
import { textCharacters } from '../rules/text-characters.ts';
import { textContact } from '../rules/text-contact.ts';
import { textFormula } from '../rules/text-formula.ts';
import { textMarkup } from '../rules/text-markup.ts';
import { runRules } from '../validate/run-rules.ts';
import { type Entry, entryOf } from './entry.ts';
import { isHarmless } from './harmless-text.ts';

const [record] = validation({}).registry.byType.update;
const range = { line: 1, column: 1, endLine: 1, endColumn: 1 };

/** Messages of what the rules find in a text when they look for themselves. */
function found(text: string): readonly string[] {
  if (!record) throw new Error('the example has an update');
  const file = { file: 'record.yaml', text: '', value: record, locate: () => range };
  const texts = [{ pointer: '/title/ja', language: 'ja', text, other: '' }] as const;
  const entry: Entry = { ...entryOf(file, record), texts, suspects: texts };
  return runRules([textCharacters, textContact, textFormula, textMarkup], inputOf([entry])).map(
    ({ messageId }) => messageId,
  );
}

const piece = fc.oneof(
  fc.constantFrom('<b>', '&amp;', '**', '__', '~~', '`', '# ', '](', '@', '+44 20 7946 0000', '03-5253-5111', '(03)'),
  fc.constantFrom(
    '=',
    '＋',
    '－',
    '-',
    '(',
    ')',
    '0',
    '12',
    'か',
    '\u3099',
    '\u0301',
    'e',
    '\u200b',
    '⽇',
    '\t',
    '\r',
    '\n',
    ' ',
  ),
  fc.string({ unit: 'binary', maxLength: 3 }),
);

test('no rule finds anything in a harmless text', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const text = pieces.join('');
      if (isHarmless(text)) expect(found(text)).toEqual([]);
    }),
    { numRuns: 20_000 },
  );
});

test('of the characters that are harmless, none changes another, whatever stands beside it', () => {
  const units = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit)).filter(
    (unit) => !/[\u4E00-\u9FFF]/.test(unit) && isHarmless(unit),
  );
  const changed = units.flatMap((one) => units.filter((other) => (one + other).normalize('NFC') !== one + other));
  expect([units.length > 1000, changed]).toEqual([true, []]);
});

test.each([
  '英国の関係省庁が日本の関係省庁と会談する日英サイバー対話を通じて、共有が続けられてきた。',
  'Through the “Cyber Dialogue” (2022-2025), views and approaches',
  '2022年の協力覚書の下、50%を超える。',
])('%s is harmless', (text) => {
  expect(isHarmless(text)).toBe(true);
});
