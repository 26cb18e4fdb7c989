import { readingLine } from '../coding/coding.ts';
import type { Severity } from '../diagnostic/diagnostic.ts';
import { rules } from '../generated/rules/rules.ts';
import { words } from '../generated/rules/words.ts';
import type { Rule } from '../rule/rule.ts';
import { schemaRule } from '../schema/check-schema.ts';
import { fileRules, fileSeverity } from '../source/file-rules.ts';
import { waiverIdle } from '../validate/waivers.ts';
import type { RuleWords } from '../words/rule-words.ts';

/** A rule as people read it, whatever holds it. */
export interface RuleText extends RuleWords {
  readonly id: string;
  readonly severity: Severity;
}

/** Every rule under which something may be reported: on files, on schemas, on records, on waivers. */
export const ruleBook: readonly RuleText[] = [
  ...fileRules.map((id) => ({ id, severity: fileSeverity })),
  readingLine,
  schemaRule,
  ...rules,
  waiverIdle,
].map(textOf);

function textOf({ id, severity }: Pick<Rule, 'id' | 'severity'>): RuleText {
  const found = words[id];
  if (!found) throw new Error(`The rule ${id} has no words.`);
  return { id, severity, ...found };
}
