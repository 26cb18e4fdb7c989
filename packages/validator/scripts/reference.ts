/** Writes the reference pages of the rules: `tsx packages/validator/scripts/reference.ts`. */
import { writeFileSync } from 'node:fs';
import { rulesReference } from '../src/reference/reference.ts';
import { ruleBook } from '../src/reference/rule-book.ts';

for (const language of ['ja', 'en'] as const) {
  writeFileSync(new URL(`../../../docs/rules.${language}.md`, import.meta.url), rulesReference(ruleBook, language));
}
