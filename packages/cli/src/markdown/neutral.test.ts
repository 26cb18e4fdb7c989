import fc from 'fast-check';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { expect, test } from 'vitest';
import { neutral } from './neutral.mjs';

test.each([
  ['@everyone', '&#64;&#8203;everyone'],
  ['@digital-accords/maintainers', '&#64;&#8203;digital-accords/maintainers'],
  ['name@one.example', 'name&#64;&#8203;one.example'],
  ['<img src=x onerror=alert(1)>', '&#60;img src=x onerror=alert(1)&#62;'],
  ['[a](https://b.example)', '&#91;a&#93;(https:&#8203;//b.example)'],
  ['see www.b.example', 'see www&#8203;.b.example'],
  ['#123, GH-123', '&#35;&#8203;123, GH&#8203;-123'],
  [':tada: at 10:30', ':&#8203;tada: at 10:30'],
  ['**b** `c` $d$ ~e~ | f\\', '&#42;&#42;b&#42;&#42; &#96;c&#96; &#36;d&#36; &#126;e&#126; &#124; f&#92;'],
  ['a\r\n# b\n\n```', 'a &#35;&#8203; b &#96;&#96;&#96;'],
  ['- a', '&#45; a'],
  ['1. a', '1&#46; a'],
  ['１．政府は、＠連絡先に通知する。', '１．政府は、＠連絡先に通知する。'],
  ['日本語、変更 1.5 %、a-b', '日本語、変更 1.5 %、a-b'],
])('%j', (text, expected) => {
  expect(neutral(text)).toBe(expected);
});

/** What a page shows that GitHub makes of Markdown. */
const shown = (markdown: string): string =>
  micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true });
const inHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? '&quot;');

const piece = fc.oneof(
  fc.string({ unit: 'binary-ascii', maxLength: 4 }),
  fc.constantFrom(
    ...['@everyone', 'a@b.example', '#1', 'GH-1', 'https://', 'mailto:', 'xmpp:', 'www.', 'b.example', ':tada:'],
    ...['<b>', '<!--', '&amp;', '&#64;', '[x](y)', '![', '[^1]', '[ ]', '**', '__', '~~', '```', '$$', '---', '==='],
    ...['1. ', '- ', '> ', '| a |', '\n', '\t', '    ', '日本', '、', '題名', 'word'],
  ),
);

test('whatever is written, one paragraph of text is shown, with nothing that GitHub gives a meaning', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join('').replaceAll('\0', '');
      const plain = text.replace(/[^\S ]+/g, ' ').trim();
      const html = shown(neutral(text).trim());
      expect(html.replaceAll('\u200B', '')).toBe(plain === '' ? '' : `<p>${inHtml(plain)}</p>`);
      expect(html).not.toMatch(/@\w|#\w|GH-\d|:\/\/|www\.|:\w+:/i);
    }),
    { numRuns: 2000 },
  );
});

test.each(['- ', '  - ', '### ', '<code>', '\n'])('also after %j', (before) => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const text = `x${pieces.join('').replaceAll('\0', '')}`;
      const html = shown(`${before}${neutral(text)}`).replaceAll('\u200B', '');
      expect(html).toContain(inHtml(text.replace(/[^\S ]+/g, ' ').trimEnd()));
    }),
  );
});
