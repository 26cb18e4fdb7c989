import type { Authored } from '@digital-accords/model';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inputOf, parse, validation } from '../../test/example.ts';
import { mutants } from '../../test/mutants.ts';
import { entryOf } from '../entries/entry.ts';
import { rules } from '../generated/rules/rules.ts';
import type { Rule } from '../rule/rule.ts';
import { checkSchema } from '../schema/check-schema.ts';
import { runRules } from './run-rules.ts';

const { registry, placedTexts } = validation({});
const [update] = registry.byType.update;

/** A rule that finds something wherever it is asked. */
const finder = (types?: readonly Authored.RecordType[]): Rule => ({
  id: `on-${types?.join() ?? 'all'}`,
  severity: 'error',
  ...(types && { types }),
  *check({ entries, quotes }) {
    for (const entry of entries)
      yield {
        messageId: 'found',
        params: { leaves: quotes.map(({ placed }) => placed?.leaf.text ?? '') },
        entry,
        pointer: '/id',
      };
  },
});

test('a rule is asked where there are records of its types, and told where their quotes point', () => {
  if (!update) throw new Error('the example has an update');
  const entry = entryOf(parse('update.json', JSON.stringify(update)), update);
  const leaves = entry.quotes.map(({ quote }) => placedTexts.get(quote.document)?.byLocator.get(quote.leaf)?.leaf.text);
  const found = runRules([finder(), finder(['update', 'pillar']), finder(['pillar'])], inputOf([entry]));
  expect(leaves.length).toBeGreaterThan(0);
  expect(found.map(({ ruleId, params }) => [ruleId, params])).toEqual([
    ['on-all', { leaves }],
    ['on-update,pillar', { leaves }],
  ]);
});

test('the types that rules name are all those in which they find something', () => {
  const ofAllTypes = rules.map(({ types: _, ...ruleId }): Rule => ruleId);
  const records = [...registry.byId.values()].map((record) => JSON.stringify(record));
  fc.assert(
    fc.property(mutants(records), (text) => {
      const checked = checkSchema(parse('mutant.json', text));
      fc.pre(checked.ok);
      const input = inputOf([entryOf(parse('mutant.json', text), checked.record)]);
      expect(runRules(rules, input)).toEqual(runRules(ofAllTypes, input));
    }),
    { numRuns: 1000 },
  );
});
