import type { Severity } from '../diagnostic/diagnostic.ts';
import { schemaRule } from '../schema/rule.ts';
import { fileRules, fileSeverity } from '../source/file-rules.ts';
import type { RuleWords } from '../words/rule-words.ts';
import { words } from '../words/words.ts';
import type { Rule } from './rule.ts';
import { rules } from './rules.ts';
import { waiverIdle } from './waiver-idle.ts';

/** A rule as people read it, whatever holds it. */
export interface RuleText extends RuleWords {
  readonly id: string;
  readonly severity: Severity;
}

/** Every rule under which something may be reported: on files, on schemas, on records, on waivers. */
export const ruleBook: readonly RuleText[] = [
  ...fileRules.map((id) => ({ id, severity: fileSeverity })),
  schemaRule,
  ...rules,
  waiverIdle,
].map(textOf);

function textOf({ id, severity }: Pick<Rule, 'id' | 'severity'>): RuleText {
  const found = words[id];
  if (!found) throw new Error(`The rule ${id} has no words.`);
  return { id, severity, ...found };
}
