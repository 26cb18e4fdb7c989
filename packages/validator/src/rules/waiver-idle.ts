import type { Rule } from './rule.ts';

/** A waiver excuses something. It is checked after all rules, on the findings themselves. */
export const waiverIdle: Omit<Rule, 'check'> = { id: 'waiver-idle', severity: 'error' };
