import { expect, test } from 'vitest';
import { sarifRule } from './sarif-rule.ts';

test('a documented rule', () => {
  const rule = {
    id: 'sea-level',
    severity: 'warning',
    description: { ja: '水位は0以上とする。', en: 'No level is below 0.' },
    messages: {},
    documentation: { why: { ja: '理由。', en: 'A reason.' }, failing: 'level: -1\n', passing: 'level: 1\n' },
  } as const;
  expect(sarifRule(rule, 'ja')).toEqual({
    id: 'sea-level',
    shortDescription: { text: '水位は0以上とする。' },
    fullDescription: { text: '理由。' },
    helpUri: 'https://github.com/digital-accords/digital-accords/blob/main/docs/rules.ja.md#sea-level',
    help: {
      text: '理由。',
      markdown: '理由。\n\n**規則に反する例**\n\n```yaml\nlevel: -1\n```\n\n**規則に沿う例**\n\n```yaml\nlevel: 1\n```',
    },
    defaultConfiguration: { level: 'warning' },
  });
});

test('a rule without documentation gives its one sentence', () => {
  const description = { ja: '水位は0以上とする。', en: 'No level is below 0.' };
  const text = 'No level is below 0.';
  expect(sarifRule({ id: 'sea-level', severity: 'error', description, messages: {} }, 'en')).toEqual({
    id: 'sea-level',
    shortDescription: { text },
    fullDescription: { text },
    helpUri: 'https://github.com/digital-accords/digital-accords/blob/main/docs/rules.en.md#sea-level',
    help: { text },
    defaultConfiguration: { level: 'error' },
  });
});
