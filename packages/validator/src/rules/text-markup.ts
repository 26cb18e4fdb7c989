import type { Rule } from './rule.ts';

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
export const textMarkup: Rule = {
  id: 'text-markup',
  severity: 'error',
  description: {
    ja: '記録者の文章は平文であり、HTML や Markdown の記法を含まない。',
    en: 'Authored text is plain: it holds no HTML and no Markdown.',
  },
  messages: {
    markup: {
      ja: '「{found}」は記法として書かれています。記法を外し、平文で書いてください。',
      en: '“{found}” is mark-up. Take the mark-up away and write plain text.',
    },
  },
  documentation: {
    why: {
      ja: '文章はどこでも文字のまま表示され、記法として解釈されることはありません。記法は読み手の妨げになり、他の処理系では意図しない表示や実行につながり得ます。参照先は `source` や `evidence` に書いてください。',
      en: 'Texts are shown everywhere as they are and are never interpreted. Mark-up disturbs readers and could be shown or run by other systems in ways nobody meant. Put links into `source` or `evidence`.',
    },
    failing: 'summary:\n  ja: 公募を**開始**した。\n  en: The call was <b>opened</b>.\n',
    passing: 'summary:\n  ja: 公募を開始した。\n  en: The call was opened.\n',
  },
  *check({ entries }) {
    for (const entry of entries) {
      for (const { pointer, text } of entry.texts) {
        if (!mark.test(text)) continue;
        const found = forms.map((form) => form.exec(text)?.[0]).find((match) => match !== undefined);
        if (found !== undefined) yield { message: 'markup', params: { found: found.slice(0, 80) }, entry, pointer };
      }
    }
  },
};
