import { typeOfId } from '@digital-accords/model';
import { addDays } from '@digital-accords/model/date/day';
import { damaged } from './damage.ts';
import { isOf, setting } from './making.ts';
import type { RuleOperator } from './rule-operator.ts';
import { targetsIn } from './targets.ts';
import { fileOf } from './world.ts';

/** Writes a number sign before the last word of a text, so that YAML reads the word as a comment. */
const commenting: RuleOperator = {
  rule: 'text-comment',
  mutate: (record, random, world) => {
    const text = fileOf(record, world)?.text ?? '';
    const line = (value: string): string => `en: ${value}\n`;
    const targets = targetsIn(record, /\/(?:title|summary|reason|text|name)\/en$/);
    const target = random.one(
      targets.filter(({ value }) => / \S+$/.test(value) && text.split(line(value)).length === 2),
    );
    if (!target) return undefined;
    const cut = target.value.replace(/ (?=\S+$)/, ' #');
    return { value: undefined, text: text.replace(line(target.value), () => line(cut)), pointer: target.pointer };
  },
};

/** Says of a quote that it stands in another passage; only one passage of the document has its words. */
const straying: RuleOperator = {
  rule: 'quote-verbatim',
  mutate: (record, random, { placedTexts }) => {
    if (!isOf(record, 'commitment')) return undefined;
    const [{ document, leaf, exact, occurrence }] = record.quotes;
    const leaves = [...(placedTexts.get(document)?.byLocator ?? [])];
    const others = leaves.filter(([, placed]) => !placed.leaf.text.includes(exact));
    const [other] = random.one(others.filter(([, { authored }]) => !authored.redacted)) ?? [];
    return other === undefined || occurrence !== undefined || others.length < leaves.length - 1
      ? undefined
      : { value: damaged(record, '/quotes/0/leaf', other), pointer: '/quotes/0', meant: leaf };
  },
};

/** Names a commitment by a part of its id. */
const shortening = (write: (id: string) => string): RuleOperator => ({
  rule: 'reference',
  mutate: (record, random) => {
    const target = random.one(targetsIn(record, /^\/about\/\d+\/id$/));
    if (!target || typeOfId(target.value) !== 'commitment') return undefined;
    return {
      value: damaged(record, target.pointer, write(target.value)),
      pointer: target.pointer,
      meant: target.value,
    };
  },
});

/** What slips people who write a record by hand. */
export const slipOperators: readonly RuleOperator[] = [
  commenting,
  straying,
  shortening((id) => id.replace(/^.*\//, '')),
  shortening((id) => id.replace(/^jp-/, '')),
  shortening((id) => id.replace(/.$/, '')),
  setting('day-in-future', 'update', '/reviewed', (_, { today }) => addDays(today, 1)),
];
