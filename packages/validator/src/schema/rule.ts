import type { Rule } from '../rules/rule.ts';

/** The rule under which every breach of a schema is reported. */
export const schemaRule: Omit<Rule, 'check'> = { id: 'schema', severity: 'error' };
