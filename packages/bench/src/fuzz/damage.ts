import type { Random } from '../random.ts';

/** Pieces on which readers have failed: signs of YAML and JSON, blanks, and characters that are none. */
const PIECES = [
  ...[
    '：',
    '　',
    '\u00a0',
    '－',
    '＃',
    '\t',
    '\r',
    '\n',
    '\u2028',
    '\u0085',
    '\ufeff',
    '\u0000',
    '\ufffd',
    '\u200b',
    '\ue000',
  ],
  ...['👩\u200d💻', '🏽', 'ﾞ', '\u3099', '\u0301', '\u202e', '⽇', '葛\u{e0100}'],
  ...[
    ' #',
    '# ',
    '---\n',
    '...\n',
    '- ',
    '? ',
    ': ',
    '|+\n',
    '>-\n',
    '&a ',
    '*a',
    '!!str ',
    '<<: ',
    "'",
    '"',
    '\\',
    '\\u',
    '\\ud800',
  ],
  ...[
    '{',
    '}',
    '[',
    ']',
    ',',
    '1e999',
    '-0',
    '.nan',
    'null',
    '~',
    '__proto__',
    '"id" :"updates/x"',
    '"a":1,',
    '%YAML 1.1\n',
  ],
  ...[
    '2026-02-29',
    '../..',
    '-1985',
    '1XXX',
    '=1',
    '<b>',
    '::error::x',
    '\u001b[31m',
    'https://a@b/',
    'x'.repeat(5000),
  ],
];

/**
 * A text with some damage.
 *
 * @param text text of a record
 * @param random the numbers that decide
 * @param others texts from which stretches are taken
 */
export function damage(text: string, random: Random, others: readonly string[]): string {
  let result = text;
  for (let times = 1 + random.below(4); times > 0; times -= 1) result = once(result, random, others);
  return result;
}

function once(text: string, random: Random, others: readonly string[]): string {
  const at = random.below(text.length + 1);
  const end = Math.min(text.length, at + random.below(40));
  switch (random.below(7)) {
    case 0:
      return text.slice(0, at) + text.slice(end);
    case 1:
      return text.slice(0, end) + text.slice(at);
    case 2:
      return text.slice(0, at);
    case 3: {
      const other = random.one(others) ?? '';
      const from = random.below(other.length + 1);
      return text.slice(0, at) + other.slice(from, from + random.below(200)) + text.slice(at);
    }
    case 4:
      return text.slice(0, at) + (random.one(PIECES) ?? '').repeat(1 + random.below(3)) + text.slice(end);
    default:
      return text.slice(0, at) + (random.one(PIECES) ?? '') + text.slice(at);
  }
}

/**
 * Bytes with some damage that no text has: bytes that are no UTF-8, and halves of characters.
 *
 * @param bytes UTF-8
 * @param random the numbers that decide
 */
export function damageBytes(bytes: Uint8Array, random: Random): Uint8Array {
  if (bytes.length === 0 || random.below(10) > 0) return bytes;
  const copy = new Uint8Array(bytes);
  copy[random.below(copy.length)] = random.below(256);
  return random.below(2) === 0 ? copy : copy.subarray(0, random.below(copy.length));
}
