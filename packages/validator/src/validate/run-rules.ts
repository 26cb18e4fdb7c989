import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Entry } from '../entries/entry.ts';
import { placedQuotes } from '../quotes/placed-quotes.ts';
import { type Rule, type RuleContext, type RuleFinding, sortedByType } from '../rule/rule.ts';
import { applyWaivers, type FindingOfRule } from './waivers.ts';

/** What rules look at, without what is derived from it for all rules. */
export type RuleInput = Omit<RuleContext, 'byType' | 'quotes'>;

/**
 * Runs rules on the records of a run.
 *
 * @param rules the rules
 * @param input what they look at
 * @returns the findings that no waiver excuses, each with its place in its file
 */
export function runRules(rules: readonly Rule[], input: RuleInput): readonly Diagnostic[] {
  const { entries, placedTexts } = input;
  const byType = sortedByType(entries);
  const context: RuleContext = { ...input, byType, quotes: placedQuotes(entries, placedTexts) };
  const mended = entries.filter((entry) => entry.mended && entry.mended.standIns.length > 0);
  const found: FindingOfRule[] = [];
  for (const rule of rules.filter(({ types }) => types?.some((type) => byType.has(type)) ?? true))
    for (const finding of rule.check(context))
      if (!isMended(finding) && !namesStandIn(finding, mended)) found.push({ rule, finding });
  return applyWaivers(found, context).map(toDiagnostic);
}

/** Whether a finding stands at, in or around a place whose breach of the schema is reported. */
function isMended({ entry, pointer }: RuleFinding): boolean {
  return (entry.mended?.pointers ?? []).some(
    (place) => pointer === '/type' || `${pointer}/`.startsWith(`${place}/`) || `${place}/`.startsWith(`${pointer}/`),
  );
}

/** Whether a finding that bears on a mended record names a value that only stands in for another: its ground is not known. */
function namesStandIn({ entry, related = [], params = {} }: RuleFinding, mended: readonly Entry[]): boolean {
  if (mended.length === 0) return false;
  const named = Object.values(params).flat();
  return mended.some(
    (one) =>
      (one === entry || named.includes(one.record.id) || related.some((place) => place.entry === one)) &&
      one.mended?.standIns.some((text) => named.includes(text)),
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
