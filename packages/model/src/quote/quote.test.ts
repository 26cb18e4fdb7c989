import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { graphemesOf } from '../text/graphemes.ts';
import { anchor } from './anchor.ts';
import { repair } from './repair.ts';

describe('anchor', () => {
  const text = '両国は情報を共有し、研究成果を共有する。';

  test.each([
    [{ exact: '情報を共有し' }, { state: 'found', start: 3, end: 9 }],
    [{ exact: '情報を交換' }, { state: 'absent' }],
    [{ exact: 'を共有' }, { state: 'ambiguous', occurrences: 2 }],
    [
      { exact: 'を共有', occurrence: 2 },
      { state: 'found', start: 14, end: 17 },
    ],
    [
      { exact: 'を共有', occurrence: 3 },
      { state: 'no-such-occurrence', occurrences: 2 },
    ],
    [{ exact: '研究成果', occurrence: 1 }, { state: 'needless-occurrence' }],
    [{ exact: '' }, { state: 'absent' }],
  ])('%j', (quote, expected) => {
    expect(anchor(quote, text)).toEqual(expected);
  });

  test('a quote never begins or ends inside a grapheme', () => {
    expect(anchor({ exact: 'か' }, 'か\u3099ん')).toEqual({ state: 'inside-grapheme', start: 0, end: 1 });
    expect(anchor({ exact: '👩' }, '👩‍🔬と')).toEqual({ state: 'inside-grapheme', start: 0, end: 2 });
  });

  test('the segmenter decides where two characters join, whatever they are', () => {
    const units = fc.oneof(
      fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
      fc.constantFrom(
        'か',
        '\u3099',
        '\uFF9E',
        '\u302A',
        '日',
        'a',
        '#',
        '\u20E3',
        '\u200D',
        '\uFE0F',
        '👩',
        '🇯',
        '🇬',
        '\r',
        '\n',
      ),
    );
    fc.assert(
      fc.property(fc.string({ unit: units, minLength: 2, maxLength: 12 }), fc.nat(), (text, at) => {
        const cut = 1 + (at % (text.length - 1));
        const bounds = clusterStarts(text);
        const state = bounds.includes(cut) ? 'found' : 'inside-grapheme';
        const exact = text.slice(0, cut);
        const occurrence = startsOf(text, exact).length > 1 ? { occurrence: 1 } : {};
        expect(anchor({ exact, ...occurrence }, text)).toEqual({ state, start: 0, end: cut });
      }),
      { numRuns: 5000 },
    );
  });

  test('every grapheme run of any text is found where it stands, by its occurrence', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }), fc.nat(), fc.nat(), (text, a, b) => {
        const bounds = [...clusterStarts(text), text.length];
        const start = bounds[a % (bounds.length - 1)] ?? 0;
        const end =
          bounds.filter((bound) => bound > start)[b % bounds.filter((bound) => bound > start).length] ?? text.length;
        const exact = text.slice(start, end);
        const before = startsOf(text, exact).filter((at) => at <= start).length;
        const all = startsOf(text, exact).length;
        const quote = all > 1 ? { exact, occurrence: before } : { exact };
        expect(anchor(quote, text)).toEqual({ state: 'found', start, end });
      }),
    );
  });
});

function clusterStarts(text: string): number[] {
  let end = 0;
  return graphemesOf(text).map((cluster) => {
    end += cluster.length;
    return end - cluster.length;
  });
}

function startsOf(text: string, exact: string): number[] {
  return Array.from({ length: text.length }, (_, at) => at).filter((at) => text.startsWith(exact, at));
}

describe('repair', () => {
  const leaves = [
    { leaf: '24/p1/a/s1', text: '情報を共有する。' },
    { leaf: '24/p2/a/s1', text: '情報を共有する。' },
    { leaf: '24/p2/b/s1', text: '研究を進め、また研究を支援する。' },
  ];

  test.each([
    [
      { leaf: '24/p2/a', exact: '情報を共有' },
      { state: 'undecided', leaves: ['24/p2/a/s1', '24/p1/a/s1'] },
    ],
    [
      { leaf: '9/x', exact: '情報を共有' },
      { state: 'undecided', leaves: ['24/p1/a/s1', '24/p2/a/s1'] },
    ],
    [
      { leaf: '24/p2/b', exact: '研究を' },
      { state: 'moved', leaf: '24/p2/b/s1' },
    ],
    [{ leaf: '24/p1/a', exact: '廃止する' }, { state: 'lost' }],
  ])('%j', (quote, expected) => {
    expect(repair(quote, leaves)).toEqual(expected);
  });
});
