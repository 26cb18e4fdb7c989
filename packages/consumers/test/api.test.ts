import { agreements } from '@digital-accords/data';
import { expect, test } from 'vitest';
import { consumerOf } from '../src/consumer.ts';
import { publicApi } from '../src/public-api.ts';

const [agreement = ''] = Object.keys(agreements);

const consumer = consumerOf('model', 'data');

test('the public API is the one that was agreed (`vitest run packages/consumers -u` writes it anew)', async () => {
  const of = '@digital-accords/data';
  const text = publicApi(consumer, [
    of,
    `${of}/agreements/${agreement}`,
    `${of}/helpers`,
    `${of}/integrity`,
    `${of}/overview`,
    `${of}/query`,
    `${of}/records/agreements/${agreement}`,
    `${of}/search`,
    `${of}/vocabularies/status`,
  ]);
  await expect(text.replaceAll(agreement, '<agreement>')).toMatchFileSnapshot('api.txt');
});
