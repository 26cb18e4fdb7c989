import { expect, test } from 'vitest';
import { explain, rulesReference } from './reference.ts';
import type { RuleText } from './rule-book.ts';

const rule: RuleText = {
  id: 'sea-level',
  severity: 'error',
  description: { ja: '水位は <0 にならない。', en: 'No level is <0.' },
  messages: { low: { ja: '「{level}」は低すぎます。', en: '“{level}” is too low.' } },
  documentation: {
    why: { ja: '理由。', en: 'A reason.' },
    failing: 'level: -1\n',
    passing: 'level: 1\n',
  },
};
const bare: RuleText = {
  id: 'high-tide',
  severity: 'warning',
  description: { ja: '潮位を記す。', en: 'The tide is stated.' },
  messages: { absent: { ja: '潮位がありません。', en: 'There is no tide.' } },
};

test('a page with a section a rule', () => {
  expect(rulesReference([rule, bare], 'en')).toBe(`# Rules

The rules that \`accords validate\` holds. This page is made from the rules themselves.

## sea-level

Error. No level is \\<0.

A reason.

### Messages (sea-level)

- \`low\`: “{level}” is too low.

Failing:

\`\`\`yaml
level: -1
\`\`\`

Passing:

\`\`\`yaml
level: 1
\`\`\`

## high-tide

Warning. The tide is stated.

### Messages (high-tide)

- \`absent\`: There is no tide.
`);
});

test('a page in Japanese', () => {
  expect(rulesReference([bare], 'ja')).toBe(`# 規則の一覧

\`accords validate\` が検査する規則。このページは、規則そのものから作られる。

## high-tide

警告。潮位を記す。

### 指摘 (high-tide)

- \`absent\`: 潮位がありません。
`);
});

test('a rule for a terminal', () => {
  expect(explain(rule, 'ja')).toBe(`sea-level (エラー)
水位は <0 にならない。

理由。

指摘
  low: 「{level}」は低すぎます。

違反する例
  level: -1

正しい例
  level: 1`);
  expect(explain(bare, 'en')).toBe('high-tide (Warning)\nThe tide is stated.\n\nMessages\n  absent: There is no tide.');
});
