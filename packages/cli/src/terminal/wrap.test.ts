import fc from 'fast-check';
import stringWidth from 'fast-string-width';
import { expect, test } from 'vitest';
import { wrap } from './wrap.ts';

test('Latin text breaks at spaces, Japanese text between words', () => {
  expect(wrap('folder of the registry (default: the nearest one)', 20)).toEqual([
    'folder of the',
    'registry (default:',
    'the nearest one)',
  ]);
  expect(wrap('台帳のフォルダー（records、sources を含む）。既定は「-」', 16)).toEqual([
    '台帳のフォルダー',
    '（records、',
    'sources を',
    '含む）。既定は',
    '「-」',
  ]);
});

test('nothing is lost but spaces, and only what cannot be broken is too long', () => {
  const words = fc.array(fc.constantFrom('台帳', 'の', '。', '（', '）', 'a', 'folder', ' ', '--as-of', '「', '」'));
  fc.assert(
    fc.property(words, fc.integer({ min: 10, max: 40 }), (parts, width) => {
      const text = parts.join('');
      const lines = wrap(text, width);
      expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      for (const line of lines) {
        const [first = ''] = wrap(line, 1);
        expect(stringWidth(line) <= width || first === line).toBe(true);
      }
    }),
  );
});
