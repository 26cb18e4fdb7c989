import {
  type Authored,
  disputesOf,
  fieldDisputesOf,
  type OpenDispute,
  type OpenFieldDispute,
} from '@digital-accords/model';
import type { Entry } from '../entries/entry.ts';
import { entriesOf, type Rule, type RuleContext, type RuleFinding } from '../rule/rule.ts';
import type { words } from './dispute-listed.words.ts';

/** A coding report lists the differences of its two readings: each of them, and no other (codebook §8). */
export const disputeListed: Rule<typeof words> = {
  id: 'dispute-listed',
  severity: 'error',
  types: ['coding-report'],
  *check(context) {
    for (const entry of entriesOf(context, 'coding-report')) {
      yield* fieldFindings(entry, context);
      const [first, second] = entry.record.readings.map(({ file }) => context.coding.leaves.get(file));
      // Two readings that name one file are reported there.
      if (!first || !second || first === second) continue;
      const actual = disputesOf(first, second);
      const keys = new Set(actual.map(keyOf));
      const listed = new Set(entry.record.disputes.map(keyOf));
      for (const dispute of actual.filter((one) => !listed.has(keyOf(one)))) {
        yield { messageId: 'missing', params: paramsOf(dispute), entry, pointer: '/disputes', part: 'key' };
      }
      for (const [index, dispute] of entry.record.disputes.entries()) {
        if (keys.has(keyOf(dispute))) continue;
        const { leaf, about } = paramsOf(dispute);
        yield { messageId: 'unfounded', params: { leaf, about }, entry, pointer: `/disputes/${index}` };
      }
    }
  },
};

function keyOf({ leaf, about, first, second }: OpenDispute): string {
  return JSON.stringify([leaf, about, first, second]);
}

/** Roles and levels have labels; units and predicates are words of the text. */
function paramsOf({ leaf, about, first, second }: OpenDispute) {
  const say = (value: string) => (about === 'role' || about === 'strength' ? { term: `${about}/${value}` } : value);
  return { leaf, about: { phrase: about }, first: say(first), second: say(second) };
}

/** The same of the readings of fields. */
function* fieldFindings(
  entry: Entry<Authored.CodingReport>,
  { coding }: RuleContext,
): Iterable<RuleFinding<typeof words>> {
  const { fields } = entry.record;
  const [first, second] = fields?.readings.map(({ file }) => coding.fields.get(file)) ?? [];
  if (!fields || !first || !second || first === second) return;
  const actual = fieldDisputesOf(first, second);
  const keys = new Set(actual.map(fieldKeyOf));
  const listed = new Set(fields.disputes.map(fieldKeyOf));
  for (const dispute of actual.filter((one) => !listed.has(fieldKeyOf(one)))) {
    const params = { ...dispute, field: { field: `commitment.${dispute.field}` } };
    yield { messageId: 'field-missing', params, entry, pointer: '/fields/disputes', part: 'key' };
  }
  for (const [index, dispute] of fields.disputes.entries()) {
    if (keys.has(fieldKeyOf(dispute))) continue;
    const { commitment } = dispute;
    const field = { field: `commitment.${dispute.field}` };
    const pointer = `/fields/disputes/${index}`;
    yield { messageId: 'field-unfounded', params: { commitment, field }, entry, pointer };
  }
}

function fieldKeyOf({ commitment, field, first, second }: OpenFieldDispute): string {
  return JSON.stringify([commitment, field, first, second]);
}
