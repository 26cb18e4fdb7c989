import { type Commitment, commitments, type Organisation, organisations } from '@digital-accords/data';
import { expect, test } from 'vitest';
import { consumerOf } from '../src/consumer.ts';
import { openEditor } from '../src/language-service.ts';

const [commitment] = Object.values<Commitment>(commitments);
const [organisation] = Object.values<Organisation>(organisations);
if (!commitment || !organisation) throw new Error('no records');
const { id, title } = commitment;
const both = `${title.en} · ${title.ja}`;

const consumer = consumerOf('model', 'data');

test('an editor shows titles over an id and beside each id that it offers', () => {
  const editor = openEditor(
    consumer,
    'editor.ts',
    `import { commitments, organisations } from '@digital-accords/data';
import { statusOf } from '@digital-accords/data/query';
commitments['${id}'];
organisations[''];
statusOf('${id}');
commitments['${id}'].derived;
`,
  );
  expect(editor.hover(`'${id}'`)).toBe(`(property) '${id}': Commitment\n${both}`);
  const { en, ja } = organisation.names[0].name;
  expect(editor.completion(`organisations['`, organisation.id)).toBe(`${en} · ${ja}`);
  expect(editor.hover('statusOf(')).toContain('as known on a day');
  expect(editor.completion(`commitments['${id}'].`, 'derived')).toContain('Computed by the build');
});
