import type { Messages, MessageTemplate, Severity } from '../diagnostic/diagnostic.ts';
import { schemaRule } from '../schema/rule.ts';
import { fileRules } from '../source/file-rules/file-rules.ts';
import type { RuleDocumentation } from './documentation.ts';
import { rules } from './rules.ts';
import { waiverIdle } from './waiver-idle.ts';

/** A rule as people read it, whatever holds it. */
export interface RuleText {
  readonly id: string;
  readonly severity: Severity;
  /** What the rule holds, in one sentence. */
  readonly description: MessageTemplate;
  readonly messages: Messages;
  readonly documentation?: RuleDocumentation;
}

/** Every rule under which something may be reported: on files, on schemas, on records, on waivers. */
export const ruleBook: readonly RuleText[] = [...fileRules, schemaRule, ...rules, waiverIdle];
