import * as data from '@digital-accords/data';
import * as helpers from '@digital-accords/data/helpers';
import * as query from '@digital-accords/data/query';
import { expect, test } from 'vitest';

const ids = Object.values<data.Commitment>(data.commitments).map(({ id }) => id);
const counted = Object.values<data.Commitment>(data.commitments).filter(helpers.isCounted);
const { asOf, knownAt } = data.registry.derived;

test('the status of every commitment on the days of the registry is the published one', () => {
  expect(ids.map((id) => [id, query.statusOf(id, { asOf, knownAt })])).toEqual(
    ids.map((id) => [id, data.commitments[id].derived.status]),
  );
});

test('the history of every commitment is the published one, and what is known later changes it', () => {
  expect(ids.map((id) => [id, query.statusHistory(id)])).toEqual(
    ids.map((id) => [id, data.commitments[id].derived.history]),
  );
  const states = (knownAt: string) =>
    query
      .statusHistory('jp-gb-digital-partnership-2022/semiconductor-synergies', { knownAt })
      .map(({ state }) => state);
  expect([states('2022-01-01'), new Set(states('2023-01-31')).size, new Set(states(knownAt)).size > 1]).toEqual([
    [],
    1,
    true,
  ]);
});

test('the history of a commitment alone says what is asked of all records', () => {
  const days = ['2023-01-31', '2024-02-29', '2025-06-30', asOf];
  const said = days.flatMap((day) => ids.map((id) => helpers.statusOn(data.commitments[id], day)?.state));
  const asked = days.flatMap((day) =>
    ids.map((id) => {
      const [first] = data.commitments[id].derived.history;
      return first && first.from <= day ? query.statusOf(id, { asOf: day }).state : undefined;
    }),
  );
  expect(said).toEqual(asked);
  const [id] = ids;
  expect(() => id && helpers.statusOn(data.commitments[id], '2024-2-1')).toThrow(RangeError);
});

test('a status is as of one day and as known on another', () => {
  const id = 'jp-gb-digital-partnership-2022/secure-by-design';
  expect(
    [{ asOf: '2024-10-01', knownAt: '2024-10-01' }, { asOf: '2024-10-01' }].map(
      (days) => query.statusOf(id, days).state,
    ),
  ).toEqual(['stated', 'active']);
});

test('each condition leaves what meets it, and all of them together what meets all', () => {
  const [first] = counted;
  if (!first) throw new Error('no commitment counts');
  const { agreement, parties, actors, topicGroups, strength, status } = first.derived;
  const conditions: readonly query.Condition[] = [
    query.ofAgreement(agreement),
    query.onTopic(first.topics[0]),
    ...parties.map(query.ofParty),
    ...actors.map(query.ofBody),
    ...topicGroups.map(query.onTopicGroup),
    query.ofStrength(strength),
    query.inState(status.state),
    ...(first.pillar === undefined ? [] : [query.inPillar(first.pillar)]),
  ];
  expect(query.commitmentsWhere()).toEqual(counted);
  expect(query.commitmentsWhere(...conditions)).toContain(first);
  for (const condition of conditions) expect(query.commitmentsWhere(condition)).toEqual(counted.filter(condition));
});

test('a pillar holds the commitments of its areas', () => {
  const area = Object.values<data.Pillar>(data.pillars).find((one) => one.parent && one.derived.commitments.length > 0);
  if (!area?.parent) throw new Error('no area has a commitment');
  const found = query.commitmentsWhere(query.inPillar(area.parent)).map(({ id }) => id);
  expect(found).toEqual(expect.arrayContaining([...area.derived.commitments]));
});

test('what is ageing, silent and past due is what the records say', () => {
  const that = (meets: (status: data.CommitmentStatus) => boolean) =>
    counted.flatMap(({ id, derived: { status } }) => (meets(status) ? [{ id, status }] : []));
  expect([query.ageing(), query.silent(), query.pastDue()]).toEqual([
    that(({ freshness }) => freshness === 'ageing'),
    that(({ freshness }) => freshness === 'silent'),
    that(({ flags }) => flags.includes('past-due')),
  ]);
});

test('what is due in a period has its last day there, the earliest first', () => {
  const days = query.dueBetween('0000-01-01', '9999-12-31').map(({ derived }) => derived.due?.latest ?? '');
  expect(days).toEqual([...days].sort());
  expect(days.length).toBe(counted.filter(({ derived }) => derived.due?.latest).length);
});

test('between a day and itself nothing changes, and over all days what is no longer as at first', () => {
  expect(query.changesBetween(asOf, asOf)).toEqual([]);
  const changes = query.changesBetween('2000-01-01', asOf);
  expect(changes.filter(({ changed }) => changed.includes('state')).map(({ id }) => id)).toEqual(
    counted.filter(({ derived }) => derived.status.state !== 'stated').map(({ id }) => id),
  );
});

test('a lineage is the same as lists and as a graph', () => {
  for (const id of ids) {
    const { nodes, edges } = query.lineageGraph(id);
    const lists = Object.values<readonly query.LineageEdge[]>({ ...query.lineageOf(id) }).flat();
    expect(new Set(edges)).toEqual(new Set(lists));
    expect([nodes[0], new Set(edges.flatMap(({ from, to }) => [from, to]))]).toEqual([
      id,
      new Set(edges.length === 0 ? [] : nodes),
    ]);
  }
});

test('an agreement has the lineage and the timeline of its commitments', () => {
  for (const agreement of Object.values<data.Agreement>(data.agreements)) {
    const own = ids.filter((id) => data.commitments[id].derived.agreement === agreement.id);
    const { edges } = query.lineageGraph(agreement.id);
    const keysOf = (all: readonly query.LineageEdge[]) => all.map(({ from, kind, to }) => `${from} ${kind} ${to}`);
    const single = own.flatMap((id) => Object.values<readonly query.LineageEdge[]>({ ...query.lineageOf(id) }).flat());
    expect(new Set(keysOf(edges))).toEqual(new Set(keysOf(single)));
    expect(edges.length).toBe(new Set(keysOf(edges)).size);
    const days = { asOf: '9999-12-31', knownAt: '9999-12-31' };
    const reported = query.agreementTimelineOf(agreement.id, days).filter(({ kind }) => kind === 'update');
    const dated = Object.values<data.Update>(data.updates).filter(
      ({ derived }) => derived.agreements.includes(agreement.id) && derived.date?.latest !== undefined,
    );
    expect(new Set(reported.map(({ id }) => id))).toEqual(new Set(dated.map(({ id }) => id)));
  }
});

test('a guard tells the ids of its collection from all others', () => {
  const guards: readonly (readonly [object, (text: string) => boolean])[] = [
    [data.agreements, query.isAgreementId],
    [data.pillars, query.isPillarId],
    [data.commitments, query.isCommitmentId],
    [data.updates, query.isUpdateId],
    [data.events, query.isEventId],
    [data.organisations, query.isOrganisationId],
    [data.instruments, query.isInstrumentId],
    [data.documents, query.isDocumentId],
    [data.codingReports, query.isCodingReportId],
  ];
  const all = [...guards.flatMap(([collection]) => Object.keys(collection)), '', 'toString', '__proto__'];
  for (const [collection, isOfIt] of guards) {
    expect(all.filter(isOfIt)).toEqual(Object.keys(collection));
  }
});

test('a timeline begins with the text and holds the reports that are published', () => {
  for (const { id, derived } of counted) {
    const timeline = query.timelineOf(id, { asOf: '9999-12-31', knownAt: '9999-12-31' });
    const reported = new Set(timeline.flatMap((entry) => (entry.kind === 'update' ? [entry.id] : [])));
    const dated = derived.reports.filter(({ date }) => date?.latest !== undefined).map((report) => report.id);
    expect([id, timeline.some((entry) => entry.kind === 'text'), reported]).toEqual([id, true, new Set(dated)]);
  }
});

test('every id leads to its record, which is current unless it says otherwise', () => {
  const [id = 'none'] = Object.keys(data.events);
  expect(query.recordOf('events/jp-gb-cyber-dialogue-8')).toBe(data.events['events/jp-gb-cyber-dialogue-8']);
  expect(helpers.isId(data.events, id) && query.resolve(id)).toEqual({ state: 'current', record: expect.anything() });
});

const unknownId = 'jp-gb-digital-partnership-2022/semiconductor-synergie' as data.CommitmentId;
test.each([
  [
    'an id',
    () => query.statusOf(unknownId),
    /semiconductor-synergie" is not the id of a commitment; nearest: .*synergies/,
  ],
  ['an id', () => query.lineageOf(unknownId), RangeError],
  ['an id', () => query.lineageOf('jp-gb' as data.AgreementId), '"jp-gb" is not the id of an agreement'],
  ['an id', () => query.agreementTimelineOf('jp-gb' as data.AgreementId), RangeError],
  ['an id', () => query.timelineOf(unknownId), RangeError],
  ['an id', () => query.recordOf('' as data.RecordId), '"" is not the id of a record'],
  ['an id', () => query.ofBody('__proto__' as data.OrganisationId), RangeError],
  ['a day', () => query.silent({ asOf: '2025-02-29' }), '"2025-02-29" is not a day (YYYY-MM-DD)'],
  ['a day', () => query.statusOf(ids[0] ?? unknownId, { knownAt: '2025' }), '"2025" is not a day (YYYY-MM-DD)'],
  ['a period', () => query.dueBetween('2026-01-01', '2025-01-01'), 'ends before it begins'],
  ['a term', () => query.ofStrength('plegde' as 'pledge'), '"plegde" is not a term of strength; nearest: pledge'],
  ['a term', () => query.onTopicGroup('ai/' as 'ai'), RangeError],
])('%s that does not exist is an error that names it (%#)', (_, ask, message) => {
  expect(ask).toThrow(message);
  expect(ask).toThrow(RangeError);
});
