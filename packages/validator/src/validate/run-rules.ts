import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { placedQuotes } from '../quotes/placed-quotes.ts';
import { type Rule, type RuleContext, type RuleFinding, sortedByType } from '../rule/rule.ts';
import { applyWaivers, type FindingOfRule } from './waivers.ts';

/** What rules look at, but what is worked out of it for all of them. */
export type RuleInput = Omit<RuleContext, 'byType' | 'quotes'>;

/**
 * Asks rules about the records of a run.
 *
 * @param rules the rules
 * @param input what they look at
 * @returns what they found and no waiver excuses, each at its place in its file
 */
export function runRules(rules: readonly Rule[], input: RuleInput): readonly Diagnostic[] {
  const { entries, placedTexts } = input;
  const byType = sortedByType(entries);
  const context: RuleContext = { ...input, byType, quotes: placedQuotes(entries, placedTexts) };
  const found: FindingOfRule[] = [];
  for (const rule of rules.filter(({ types }) => types?.some((type) => byType.has(type)) ?? true))
    for (const finding of rule.check(context)) if (!isMended(finding)) found.push({ rule, finding });
  return applyWaivers(found, context).map(toDiagnostic);
}

/** Whether a finding stands at, in or around a place whose breach of the schema is reported. */
function isMended({ entry, pointer }: RuleFinding): boolean {
  return (entry.mended ?? []).some(
    (place) => pointer === '/type' || `${pointer}/`.startsWith(`${place}/`) || `${place}/`.startsWith(`${pointer}/`),
  );
}

/** A finding at its place in its file. */
export function toDiagnostic({ rule, finding }: FindingOfRule): Diagnostic {
  const { messageId, params = {}, entry, pointer, part = 'value', related = [], suggestions = [] } = finding;
  return {
    ruleId: rule.id,
    messageId,
    params,
    severity: rule.severity,
    file: entry.file.file,
    ...entry.file.locate(pointer, part),
    pointer,
    related: related.map((place) => ({
      file: place.entry.file.file,
      ...place.entry.file.locate(place.pointer, 'value'),
    })),
    suggestions: suggestions.slice(0, 3),
  };
}
