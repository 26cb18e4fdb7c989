import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LayoutProfileTerm } from '../generated/authored.ts';
import { canonicalise } from './canonicalise.ts';
import { isJapanese } from './script.ts';

const profiles: readonly LayoutProfileTerm[] = ['pdf-dump', 'markdown', 'web-text'];

const japaneseSentence = fc.constantFrom(
  '両者は、海の水温（表層に限る。）を毎日3.14回測り、結果を共有する。',
  '両者は協力する。',
  '観測は「安全第一。」を旨として行い、必要に応じて専門家の意見を聴くものとする。',
  '費用は、両者が折半する。',
);
const englishSentence = fc.constantFrom(
  'The parties measure the sea (in May. In June too.) with care and share what they find.',
  'Mr. Doe of the U.K. keeps the list.',
  'Each side, e.g. the office that leads the work, lends its long-range equipment to the other side.',
  'Costs are shared.',
);
const marker = fc.constantFrom('1.', '12.', 'a.', 'iv.', '(2)', '-', '・', '①');
const item = fc
  .tuple(
    marker,
    fc.oneof(
      fc.array(japaneseSentence, { minLength: 1, maxLength: 4 }).map((sentences) => sentences.join('')),
      fc.array(englishSentence, { minLength: 1, maxLength: 4 }).map((sentences) => sentences.join(' ')),
    ),
  )
  .map(([mark, text]) => `${mark} ${text}`);
const items = fc.array(item, { minLength: 1, maxLength: 8 });

/** The canonical text of a text, and its leaves without their places in the source. */
function outcome(source: string, profile: LayoutProfileTerm): object {
  const { text, leaves } = canonicalise(source, profile, []);
  return { text, leaves: leaves.map(({ source: _, ...leaf }) => leaf) };
}

/** Wraps as a typesetter does: Japanese anywhere, Latin between words, no line wider than so many half-width cells. */
function wrap(text: string, cells: number): string[] {
  const lines = [''];
  const units = text.match(/[!-~]+ ?| |[^ -~]/gu) ?? [];
  let width = 0;
  for (const unit of units) {
    const needed = [...unit.trimEnd()].reduce((sum, one) => sum + (isJapanese(one) ? 2 : 1), 0);
    if (width > 0 && width + needed > cells) {
      lines.push('');
      width = 0;
    }
    lines.push(`${lines.pop() ?? ''}${unit}`);
    width += needed + (unit.length - unit.trimEnd().length);
  }
  return lines.map((line) => line.trimEnd());
}

describe.each(profiles)('profile %s', (profile) => {
  // Paragraphs without a marker are another matter: markdown and pdf-dump read lines that follow each other as wrapped.
  test('a canonical text in which each block has a marker gives itself and the same leaves again', () => {
    fc.assert(
      fc.property(items, (blocks) => {
        const { text } = canonicalise(blocks.join('\n'), profile, []);
        expect(text).toBe(blocks.join('\n'));
        expect(outcome(text, profile)).toEqual(outcome(blocks.join('\n\n'), profile));
      }),
      { numRuns: 300 },
    );
  });

  test('what was read before has no influence', () => {
    fc.assert(
      fc.property(items, items, (one, other) => {
        const first = canonicalise(one.join('\n'), profile, []);
        for (const between of profiles) canonicalise(other.join('\n'), between, []);
        expect(canonicalise(one.join('\n'), profile, [])).toEqual(first);
      }),
      { numRuns: 100 },
    );
  });
});

describe.each(['pdf-dump', 'markdown'] as const)('profile %s', (profile) => {
  test('hard wraps leave no trace, at whatever width', () => {
    fc.assert(
      fc.property(items, fc.integer({ min: 40, max: 120 }), (blocks, cells) => {
        const wrapped = blocks.flatMap((block) => wrap(block, cells)).join('\n');
        expect(canonicalise(wrapped, profile, []).text).toBe(blocks.join('\n'));
      }),
      { numRuns: 300 },
    );
  });
});

test('paragraphs of Markdown are themselves again with the blank lines that Markdown wants between them', () => {
  const paragraph = fc.array(japaneseSentence, { minLength: 1, maxLength: 4 }).map((sentences) => sentences.join(''));
  fc.assert(
    fc.property(fc.array(fc.oneof(paragraph, item, fc.constant('## 協力')), { minLength: 1 }), (blocks) => {
      const { text } = canonicalise(blocks.join('\n\n'), 'markdown', []);
      expect(text).toBe(blocks.join('\n'));
      expect(outcome(text.replaceAll('\n', '\n\n'), 'markdown')).toEqual(outcome(blocks.join('\n\n'), 'markdown'));
    }),
    { numRuns: 300 },
  );
});
