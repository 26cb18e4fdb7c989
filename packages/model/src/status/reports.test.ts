import { expect, test } from 'vitest';
import { reportedState } from './reports.ts';

test('a report moves the state by its kind, its basis, its deliverable and the horizon', () => {
  expect([
    reportedState({ kind: 'completed', basis: 'cites' }, 'milestone'),
    reportedState({ kind: 'completed', basis: 'same-object' }, 'ongoing'),
    reportedState({ kind: 'completed', basis: 'cites', deliverable: 'plan' }, 'milestone'),
    reportedState({ kind: 'action-taken', basis: 'inferred' }, 'ongoing'),
    reportedState({ kind: 'related-activity', basis: 'cites' }, 'ongoing'),
    reportedState({ kind: 'no-evidence-found' }, 'ongoing'),
  ]).toEqual(['completed', 'delivering', 'active', 'none', 'none', 'none']);
});
