import { expect, test } from 'vitest';
import { found } from '../../test/example.ts';
import { meeting, organisation } from '../../test/example-paths.ts';

test('a body that did not exist yet, or no longer', () => {
  const named = (bound: string): readonly [string, string] => ['en: Country One\n', `en: Country One\n    ${bound}\n`];
  const acting: readonly [string, string] = ['evidence:', 'actors:\n  - organisations/one\nevidence:'];
  const dated: readonly [string, string] = ['edtf: ../2024-01-31', "edtf: '2024-06'"];
  const misdated = (bound: string) =>
    found({ [organisation]: [named(bound)], [meeting]: [acting, dated] }).map(
      ({ ruleId, messageId, params, pointer }) => [ruleId, messageId, params, pointer],
    );
  const id = 'organisations/one';
  expect([
    misdated("from: '2025'"),
    misdated("until: '2023'"),
    misdated("from: '2024-06'"),
    misdated("until: '2024'"),
  ]).toEqual([
    [['organisation-date', 'not-yet', { id, from: '2025', date: '2024-06' }, '/actors/0']],
    [['organisation-date', 'no-longer', { id, until: '2023', date: '2024-06' }, '/actors/0']],
    [],
    [],
  ]);
});
