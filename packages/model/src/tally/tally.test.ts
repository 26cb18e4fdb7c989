import { expect, test } from 'vitest';
import { publishedExample } from '../../test/published-example.ts';
import { publish } from '../publish/publish.ts';
import { partTallies } from './parts.ts';
import { type Tally, tallyOf } from './tally.ts';

const nothing: Tally = {
  commitments: 0,
  states: { stated: 0, restated: 0, active: 0, delivering: 0, completed: 0, discontinued: 0, superseded: 0 },
  possible: 0,
  attestations: { none: 0, parties: 0, interested: 0, both: 0, independent: 0 },
  freshness: { fresh: 0, ageing: 0, silent: 0 },
};

test('each commitment is counted once by state, by word and by freshness', () => {
  const indicated = { state: 'active', by: ['updates/a'] } as const;
  expect([
    tallyOf([]),
    tallyOf([
      { state: 'stated', freshness: 'silent' },
      { state: 'stated', indicated, freshness: 'fresh' },
      { state: 'active', indicated, attestation: 'both', freshness: 'fresh' },
      { state: 'completed', attestation: 'parties' },
    ]),
  ]).toEqual([
    nothing,
    {
      commitments: 4,
      states: { ...nothing.states, stated: 2, active: 1, completed: 1 },
      possible: 1,
      attestations: { ...nothing.attestations, none: 2, both: 1, parties: 1 },
      freshness: { fresh: 2, ageing: 0, silent: 1 },
    },
  ]);
});

test('an agreement is counted as a whole and by part, from the day on which it was made', () => {
  const { registry, placedTexts } = publishedExample;
  const on = (day: string) => {
    const days = { asOf: day, knownAt: day };
    return partTallies(publish(registry, placedTexts, { ...days, reliability: new Map() }), days).map(
      ({ tally, ...part }) => ({ ...part, commitments: tally.commitments }),
    );
  };
  expect([on('2024-01-30'), on('2024-01-31')]).toEqual([
    [],
    [
      { agreement: 'memo-2024', part: 'whole', commitments: 2 },
      { agreement: 'memo-2024', part: 'pillar', pillar: 'memo-2024/pillars/all', commitments: 1 },
      { agreement: 'memo-2024', part: 'general', commitments: 1 },
    ],
  ]);
});
