import { expect, test } from 'vitest';
import { found } from '../../test/example.ts';
import { sharing } from '../../test/example-paths.ts';

const action = (text: string) => found({ [sharing]: [['action: exchange\n', text]] });

test('the action of last resort beside another', () => {
  expect(action('action: cooperate\notherActions:\n  - exchange\n')).toMatchObject([
    { ruleId: 'action-exclusive', messageId: 'primary', pointer: '/action' },
  ]);
  expect(action('action: exchange\notherActions:\n  - research\n  - cooperate\n')).toMatchObject([
    { ruleId: 'action-exclusive', messageId: 'other', pointer: '/otherActions/1' },
  ]);
});

test('the action of last resort alone, and several others', () => {
  expect(action('action: cooperate\n')).toEqual([]);
  expect(action('action: exchange\notherActions:\n  - research\n')).toEqual([]);
});
