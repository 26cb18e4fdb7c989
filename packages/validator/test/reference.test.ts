import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rulesReference } from '../src/reference/reference.ts';
import { ruleBook } from '../src/reference/rule-book.ts';

test.each(['ja', 'en'] as const)(
  'docs/rules.%s.md is what `tsx packages/validator/scripts/reference.ts` writes',
  (language) => {
    const page = readFileSync(new URL(`../../../docs/rules.${language}.md`, import.meta.url), 'utf8');
    expect(page).toBe(rulesReference(ruleBook, language));
  },
);
