import { expect, test } from 'vitest';
import { foundWithLater, type Later, laterUnit, relation } from '../../test/later-agreement.ts';
import type { Params } from '../diagnostic/diagnostic.ts';

const messageId = (later: Later) =>
  foundWithLater(later, 'relation-parties').map(({ file, messageId, params, pointer }) => [
    file,
    messageId,
    params,
    pointer,
  ]);
const first = 'memo-2024/sharing';

test.each<[string, Later, readonly [string, Params, string][]]>([
  ['a later agreement of the same party', { unit: relation('continues', first) }, []],
  ['the same conduct of another party', { party: 'two', unit: relation('parallels', first) }, []],
  [
    'another party',
    { party: 'two', unit: relation('continues', first) },
    [['other-parties', { kind: { term: 'relation/continues' }, to: first }, '/relations/0/kind']],
  ],
  [
    'parallels of the same party',
    { unit: relation('parallels', first) },
    [['same-parties', { to: first }, '/relations/0/kind']],
  ],
  [
    'a rendering of another agreement',
    { unit: relation('renders', first) },
    [['other-agreement', { kind: { term: 'relation/renders' }, to: first }, '/relations/0/kind']],
  ],
  [
    'its own agreement',
    { unit: relation('continues', 'note-2025/sharing') },
    [['same-agreement', { kind: { term: 'relation/continues' }, to: 'note-2025/sharing' }, '/relations/0/kind']],
  ],
  [
    'an agreement of a later day',
    { date: '2023-01-31', unit: relation('continues', first) },
    [['order', { to: first }, '/relations/0/to']],
  ],
])('%s', (_, later, expected) => {
  expect(messageId(later)).toEqual(expected.map((finding) => [laterUnit, ...finding]));
});
