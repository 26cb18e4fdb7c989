import type { Rule } from '../rule/rule.ts';
import type { words } from './text-markup.words.ts';

const forms: readonly RegExp[] = [
  /<\/?[a-z][^<>]*>|<!--/i,
  /&(?:#\d+|#x[0-9a-f]+|[a-z][a-z0-9]*);/i,
  /!?\[[^\]]*\]\([^)]*\)/,
  /(\*\*|__|~~)\S.*?\1/,
  /`[^`]+`/,
  /^#{1,6} /m,
];

/** A character without which no form is written. */
const mark = /[<&[*_~`#]/;

/** Authored texts are plain: no HTML, no Markdown. */
export const textMarkup: Rule<typeof words> = {
  id: 'text-markup',
  severity: 'error',
  *check({ entries }) {
    for (const entry of entries) {
      for (const { pointer, text } of entry.suspects) {
        if (!mark.test(text)) continue;
        const found = forms.map((form) => form.exec(text)?.[0]).find((match) => match !== undefined);
        if (found !== undefined) yield { messageId: 'markup', params: { found: found.slice(0, 80) }, entry, pointer };
      }
    }
  },
};
