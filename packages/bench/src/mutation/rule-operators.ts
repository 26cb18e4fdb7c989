import type { Authored } from '@digital-accords/model';
import { agreementOf } from '@digital-accords/model';
import { copying, formOperators, pastedOperators } from './form-operators.ts';
import { changing, isOf, keep, setting } from './making.ts';
import type { RuleOperator } from './rule-operator.ts';
import { slipOperators } from './slip-operators.ts';
import { textOperators } from './text-operators.ts';
import { timeOperators } from './time-operators.ts';
import type { World } from './world.ts';

const swapPoint = (text: string): string => {
  const points = [...text];
  const at = Math.floor(points.length / 2);
  return [...points.slice(0, at), points[at] === '甲' ? '乙' : '甲', ...points.slice(at + 1)].join('');
};

/** A report turned into a search without result. */
function searchInstead(
  { evidence: _, date: __, event: ___, ...rest }: Authored.Update,
  terms: readonly string[],
): object {
  const [{ id, reason }] = rest.about;
  const search = { where: reason, object: reason, terms, nearest: reason, day: rest.reviewed };
  return { ...rest, about: [{ id, kind: 'no-evidence-found', reason }], search };
}

/** A search without result, if another report on the same subject is on record. */
const overlooking: RuleOperator = {
  rule: 'absence-reported',
  mutate: (record, _, { records }) => {
    if (!isOf(record, 'update')) return undefined;
    const [{ id }] = record.about;
    const others = records.filter(
      (one) =>
        isOf(one, 'update') &&
        one.id !== record.id &&
        one.search === undefined &&
        one.reviewed <= record.reviewed &&
        one.about.some((subject) => subject.id === id && subject.kind !== 'related-activity'),
    );
    if (others.length === 0) return undefined;
    return { value: searchInstead(record, ['例', 'Example']), pointer: '/about/0/kind' };
  },
};

/** A search by words of one language. */
const oneSided: RuleOperator = {
  rule: 'search-object',
  mutate: (record) =>
    isOf(record, 'update') ? { value: searchInstead(record, ['Example']), pointer: '/search/terms' } : undefined,
};

/** Whether a reading has the words of the first quote, and no difference of the readings bears on its leaf. */
function isReadAlike({ quotes: [quote] }: Authored.Commitment, { coding, records }: World): boolean {
  const readings = [...coding.leaves.entries()].filter(
    ([file]) => `documents/${file.split('/')[0]}` === quote.document,
  );
  const settled = records.some(
    (one) =>
      isOf(one, 'coding-report') &&
      one.document === quote.document &&
      one.disputes.some(({ leaf, about }) => leaf === quote.leaf && about !== 'role'),
  );
  const quoting = records.filter(
    (one) =>
      isOf(one, 'commitment') && one.quotes.some(({ leaf, exact }) => leaf === quote.leaf && exact === quote.exact),
  );
  const isRead = readings.some(([, lines]) =>
    lines.some(
      ({ leaf, units }) =>
        leaf === quote.leaf && units.some(({ exact, strength }) => exact === quote.exact && strength !== 'explore'),
    ),
  );
  return isRead && !settled && quoting.length === 1;
}

/** Operators of one rule each, in the order of the rules. */
export const ruleOperators: readonly RuleOperator[] = [
  changing('schema', /\/(?:kind|horizon|action)$/, (value) => `${value}x`),
  setting('schema', 'commitment', '/extra', () => 1),
  ...formOperators,
  ...pastedOperators,
  copying,
  ...slipOperators,
  setting('action-exclusive', 'commitment', '/otherActions/0', ({ otherActions }) =>
    otherActions ? 'cooperate' : keep,
  ),
  setting('strength-words', 'commitment', '/title/en', ({ predicates }) =>
    predicates[0].form === '探求する' ? 'Claims' : keep,
  ),
  changing('actor-printed', /^\/actors\/0\/printed$/, () => '甲乙丙'),
  changing('actor-term', /^\/actors\/\d+\/term$/, (value) => `${value}-x`),
  // A deliverable of an ongoing commitment may be completed.
  setting('completed-ongoing', 'update', '/about/0/kind', ({ about: [first] }, { records }) =>
    first?.deliverable === undefined &&
    records.some((one) => one.id === first?.id && one.type === 'commitment' && one.horizon === 'ongoing')
      ? 'completed'
      : keep,
  ),
  setting('counterpart', 'commitment', '/relations', ({ relations, id }) =>
    relations?.every(({ kind }) => kind !== 'renders' && kind !== 'parallels') && !id.includes('2022')
      ? undefined
      : keep,
  ),
  setting('counterpart', 'commitment', '/noCounterpart', ({ noCounterpart }) => (noCounterpart ? undefined : keep)),
  setting('country-code', 'organisation', '/country', ({ country }) => (country === 'GB' ? 'UK' : keep)),
  setting(
    'coverage',
    'document',
    '/text/leaves/0/role',
    ({ text }) => (text.state === 'held' && text.leaves[0]?.role === 'heading' ? 'commitment' : keep),
    { scope: 'registry', place: '/text/coding' },
  ),
  setting(
    'coding-reported',
    'coding-report',
    '/document',
    ({ document }, { records }) => records.find((one) => isOf(one, 'document') && one.id !== document)?.id,
    { scope: 'registry', place: '/text/coding' },
  ),
  changing('day-in-future', /\/(?:read|reviewed|day)$/, () => '2099-01-01'),
  setting('dispute-listed', 'coding-report', '/disputes/0/first', ({ disputes }) => (disputes.length > 0 ? 'x' : keep)),
  changing('deliverable', /^\/deliverables\/\d+\/quote\/exact$/, () => '共同'),
  changing('edtf', /\/edtf$/, () => '2024-02-30'),
  setting(
    'id-unique',
    'organisation',
    '/id',
    ({ id }) => (id === 'organisations/japan' ? keep : 'organisations/japan'),
    { scope: 'registry' },
  ),
  changing('leaf-begins', /^\/text\/leaves\/\d+\/begins$/, swapPoint),
  setting('leaf-locator', 'document', '/text/leaves/1/leaf', ({ text }) =>
    text.state === 'held' ? (text.leaves[0]?.leaf ?? keep) : keep,
  ),
  changing('leaf-reference', /^\/notes\/\d+\/leaf$/, (value) => `${value}/none`),
  changing('leaf-renders', /^\/text\/leaves\/\d+\/renders\/\d+$/, (value) => `${value}/none`),
  setting('leaf-role', 'document', '/text/leaves/0/role', ({ text }) => (text.state === 'held' ? undefined : keep), {
    place: '/text/leaves/0/leaf',
  }),
  setting('organisation-date', 'event', '/participants/0/body', ({ date, participants }) =>
    participants && date?.edtf.startsWith('2022') ? 'organisations/gb-dsit' : keep,
  ),
  setting('organisation-date', 'agreement', '/parties/1/through', ({ date }) =>
    date.edtf.startsWith('2022') ? ['organisations/gb-dsit'] : keep,
  ),
  setting('override-idle', 'document', '/text/overrides', ({ text }) =>
    text.state === 'held' ? [{ op: 'join', line: 9999, column: 1, reason: { ja: '例', en: 'Example' } }] : keep,
  ),
  setting('pillar-agreement', 'commitment', '/pillar', ({ pillar, id }) =>
    pillar
      ? id.startsWith('jp-us')
        ? 'jp-gb-digital-council-2025/pillars/ai'
        : 'jp-us-digital-economy-dialogue-2024/pillars/ai-governance'
      : keep,
  ),
  setting('pillar-order', 'pillar', '/order', ({ order }) => (order > 1 ? order - 1 : keep), { scope: 'registry' }),
  changing('predicate-printed', /^\/predicates\/\d+\/printed$/, () => '甲乙丙する'),
  changing('quote-leaf', /^\/quotes\/\d+\/leaf$/, (value) => `${value}/none`),
  setting('quote-role', 'commitment', '/quotes/0', ({ quotes }) =>
    quotes[0]?.document.endsWith('2022-ja')
      ? { document: quotes[0].document, leaf: 'title', exact: '日英デジタル・パートナーシップ' }
      : keep,
  ),
  changing('quote-verbatim', /\/exact$/, swapPoint),
  setting('reading-leaves', 'coding-report', '/readings/0/file', () => 'none/reading-1.jsonl'),
  setting('reading-leaves', 'coding-report', '/readings/1/file', ({ readings: [one, other] }) =>
    one && one.day !== other?.day ? one.file : keep,
  ),
  setting('record-path', 'organisation', '/id', ({ id }) => `${id}-x`, { scope: 'registry' }),
  setting(
    'reading-strength',
    'commitment',
    '/predicates',
    (commitment, world) =>
      isReadAlike(commitment, world) && !commitment.strengthOverride
        ? commitment.predicates.map((predicate) => ({ ...predicate, form: '探求する' }))
        : keep,
    { scope: 'registry', place: '/readings' },
  ),
  changing(
    'reference',
    /^\/(?:about\/\d+\/id|relations\/\d+\/to|publishers\/\d+|fora\/\d+|documents\/\d+)$/,
    (value) => `${value}x`,
  ),
  setting('relation-parties', 'commitment', '/relations/0/kind', ({ relations, id }) =>
    relations?.[0] && agreementOf(relations[0].to) !== agreementOf(id) ? 'renders' : keep,
  ),
  setting(
    'relation-words',
    'commitment',
    '/relations/0/quotes',
    ({ relations }) => (relations?.[0]?.quotes && relations[0].basis !== 'inferred' ? undefined : keep),
    { place: '/relations/0/basis' },
  ),
  setting('role-why', 'document', '/text/leaves', ({ text }) =>
    text.state === 'held' && text.leaves.some(({ why }) => why) ? text.leaves.map(({ why, ...leaf }) => leaf) : keep,
  ),
  setting('source-text', 'document', '/text/sha256', ({ text }) => (text.state === 'held' ? '0'.repeat(64) : keep)),
  setting(
    'stem-needed',
    'commitment',
    '/stem',
    ({ stem, predicates, actors }) =>
      stem && (predicates.some((one) => one.in === 'stem') || actors.some(({ stated }) => stated === 'stem'))
        ? undefined
        : keep,
    { place: '' },
  ),
  setting('strength-override', 'commitment', '/strengthOverride', ({ predicates }) =>
    predicates.every(({ form }) => ['推進する', '協力する', '強化する', '共有する'].includes(form))
      ? { level: 'undertake', reason: { ja: '例', en: 'Example' } }
      : keep,
  ),
  ...textOperators,
  ...timeOperators,
  setting('update-date', 'update', '/date', ({ date, event }) => (date && !event ? undefined : keep)),
  setting('update-duplicate', 'update', '/id', ({ id, search }) => (search ? keep : `${id}-again`), {
    place: '/evidence',
  }),
  setting('update-evidence', 'update', '/evidence', ({ search }) => (search ? keep : undefined)),
  setting('update-evidence', 'update', '/about/0/basis', ({ search }) => (search ? keep : undefined), {
    place: '/about/0/kind',
  }),
  overlooking,
  setting('update-order', 'update', '/date/edtf', ({ date, event, about }, { records }) =>
    date && !event && about.some(({ id }) => records.some((one) => one.id === id && one.type === 'commitment'))
      ? '2019'
      : keep,
  ),
  oneSided,
  changing('words-printed', /^\/(?:timeFrame|rhythm)\/words$/, () => '甲乙丙'),
];
