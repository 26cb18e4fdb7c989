import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { type Finding, type Rule, type RuleContext, sortedByType } from '../rules/rule.ts';
import { applyWaivers, type RuleFinding } from './waivers.ts';

/**
 * Asks rules about the records of a run.
 *
 * @param rules the rules
 * @param asked what they look at
 * @returns what they found and no waiver excuses, each at its place in its file
 */
export function judge(rules: readonly Rule[], asked: Omit<RuleContext, 'byType'>): readonly Diagnostic[] {
  const context: RuleContext = { ...asked, byType: sortedByType(asked.entries) };
  const found: RuleFinding[] = [];
  for (const rule of rules)
    for (const finding of rule.check(context)) if (!isMended(finding)) found.push({ rule, finding });
  return applyWaivers(found, context).map(toDiagnostic);
}

/** Whether a finding stands at, in or around a place whose breach of the schema is reported. */
function isMended({ entry, pointer }: Finding): boolean {
  return (entry.mended ?? []).some(
    (place) => pointer === '/type' || `${pointer}/`.startsWith(`${place}/`) || `${place}/`.startsWith(`${pointer}/`),
  );
}

/** A finding at its place in its file. */
export function toDiagnostic({ rule, finding }: RuleFinding): Diagnostic {
  const { message, params = {}, entry, pointer, part = 'value', related = [], suggestions = [] } = finding;
  return {
    rule: rule.id,
    message,
    params,
    severity: rule.severity,
    file: entry.file.file,
    range: entry.file.locate(pointer, part),
    pointer,
    related: related.map((place) => ({
      file: place.entry.file.file,
      range: place.entry.file.locate(place.pointer, 'value'),
    })),
    suggestions: suggestions.slice(0, 3),
  };
}
