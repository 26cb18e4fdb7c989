import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LayoutProfileTerm, Override } from '../generated/authored.ts';
import { canonicalise } from './canonicalise.ts';
import { textOfLeaves } from './tiling.ts';

const reason = { ja: '例', en: 'Example' };
const place = {
  line: fc.integer({ min: 1, max: 8 }),
  column: fc.integer({ min: 1, max: 12 }),
  reason: fc.constant(reason),
};
const kind = fc.constantFrom('heading', 'item', 'sentence', 'signature', 'furniture');
const override: fc.Arbitrary<Override> = fc.oneof(
  fc.record({ op: fc.constant('join'), ...place }),
  fc.record({ op: fc.constant('break'), ...place }),
  fc.record({ op: fc.constant('kind'), kind, ...place }),
);
const overrides = fc.array(override, { maxLength: 6 });
const line = fc
  .array(
    fc.constantFrom(
      '両者は',
      '協力。',
      '（甲。）',
      'data ',
      'Ends. ',
      '1. ',
      '- ',
      '## ',
      '・',
      '\u3000',
      'か\u3099',
      '𠮷',
    ),
    {
      maxLength: 5,
    },
  )
  .map((pieces) => pieces.join(''));
const source = fc.array(line, { minLength: 1, maxLength: 8 }).map((lines) => lines.join('\n'));
const profile = fc.constantFrom<LayoutProfileTerm>('pdf-dump', 'markdown', 'web-text');

function withoutBlanks(text: string): string {
  return text.normalize('NFC').replaceAll(/[ \u3000\n]/g, '');
}

test('overrides move borders: no character is lost, made or put elsewhere, and leaves tile the text', () => {
  fc.assert(
    fc.property(source, profile, overrides, (input, term, rulings) => {
      const { text, leaves } = canonicalise(input, term, rulings);
      expect(withoutBlanks(text)).toBe(withoutBlanks(input));
      expect(textOfLeaves(leaves)).toBe(text);
      expect(leaves.filter((one) => one.text === '')).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});

test('each leaf begins at the place that it tells', () => {
  fc.assert(
    fc.property(source, profile, overrides, (input, term, rulings) => {
      const lines = input.split('\n').map((one) => [...one]);
      const { leaves } = canonicalise(input, term, rulings);
      expect(leaves.map(({ source: { line, column } }) => lines[line - 1]?.[column - 1])).toEqual(
        leaves.map(({ marker, text }) => [...(marker + text).normalize('NFD')][0]),
      );
    }),
    { numRuns: 1000 },
  );
});

test('idle overrides can be left out', () => {
  fc.assert(
    fc.property(source, profile, overrides, (input, term, rulings) => {
      const { idle, ...outcome } = canonicalise(input, term, rulings);
      const effective = rulings.filter((ruling) => !idle.includes(ruling));
      expect(canonicalise(input, term, effective)).toEqual({ ...outcome, idle: [] });
    }),
    { numRuns: 3000 },
  );
});

test('an override that alone is not idle makes a difference', () => {
  fc.assert(
    fc.property(source, profile, override, (input, term, ruling) => {
      const { idle, ...outcome } = canonicalise(input, term, [ruling]);
      const { idle: _, ...plain } = canonicalise(input, term, []);
      if (idle.length === 0) expect(outcome).not.toEqual(plain);
      else expect(outcome).toEqual(plain);
    }),
    { numRuns: 3000 },
  );
});
