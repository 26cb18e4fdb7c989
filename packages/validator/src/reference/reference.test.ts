import { expect, test } from 'vitest';
import type { RuleText } from '../rules/rule-book.ts';
import { explain, rulesReference } from './reference.ts';

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
const { documentation: _, ...bare } = rule;

test('a page with a section a rule', () => {
  expect(rulesReference([rule], 'en')).toBe(`# Rules

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
  expect(explain({ ...bare, severity: 'warning' }, 'en')).toBe(
    'sea-level (Warning)\nNo level is <0.\n\nMessages\n  low: “{level}” is too low.',
  );
});
