import { type Authored, isHeld, overlay } from '@digital-accords/model';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Entry } from '../entries/entry.ts';
import { rules } from '../generated/rules/rules.ts';
import { textsFrom } from '../release/placed-texts.ts';
import type { Rule } from '../rule/rule.ts';
import { coverage } from '../rules/coverage.ts';
import { coverageNote } from '../rules/coverage-note.ts';
import { disputeListed } from '../rules/dispute-listed.ts';
import { idUnique } from '../rules/id-unique.ts';
import { readingLeaves } from '../rules/reading-leaves.ts';
import { updateDuplicate } from '../rules/update-duplicate.ts';
import { updateTransition } from '../rules/update-transition.ts';
import { type RuleInput, runRules } from '../validate/run-rules.ts';

/** What rules look at besides the lines. */
export type LineContext = Omit<RuleInput, 'entries'>;

/**
 * Rules that need the other lines or the raw readings of documents. Repeated ids are found by tables instead; the other
 * rules run only after the records are added to the registry.
 */
const onWholeRegistries: readonly Rule[] = [
  idUnique,
  updateTransition,
  coverage,
  coverageNote,
  readingLeaves,
  disputeListed,
];
const streamRules = rules.filter((rule) => !onWholeRegistries.includes(rule));
/** Without the rule that compares updates with those of the registry. */
const otherRules = streamRules.filter((rule) => rule !== updateDuplicate);

/**
 * Judges lines, each against the registry alone.
 *
 * @param entries records of the lines
 * @param context the registry
 * @param mayRepeat whether one of the lines may repeat an update of the registry; few lines do
 */
export function judgeLines(entries: readonly Entry[], context: LineContext, mayRepeat: boolean): readonly Diagnostic[] {
  const asked = mayRepeat ? streamRules : otherRules;
  return [
    ...runRules(asked, { ...context, entries: entries.filter((entry) => !isLookedUp(entry)) }),
    ...entries.filter(isLookedUp).flatMap((entry) => runRules(asked, withOwn(entry, context))),
  ];
}

/** Whether rules look up a record by its own id: a document for its leaves, a pillar for its parents. */
function isLookedUp({ record }: Entry): boolean {
  return record.type === 'document' || record.type === 'pillar';
}

/** The registry with a record added. */
function withOwn(entry: Entry, context: LineContext): RuleInput {
  const { record } = entry;
  return {
    ...context,
    entries: [entry],
    registry: overlay(context.registry, [record]),
    placedTexts: record.type === 'document' ? withText(record, context) : context.placedTexts,
  };
}

function withText(document: Authored.Document, { placedTexts, sources }: LineContext): RuleInput['placedTexts'] {
  const own = isHeld(document) ? textsFrom(sources, placedTexts)(document) : undefined;
  const others = [...placedTexts].filter(([id]) => id !== document.id);
  return new Map(own ? [...others, [document.id, own]] : others);
}
