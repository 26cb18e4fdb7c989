import { expect, test } from 'vitest';
import { filesWithContacts } from '../../data/test/printed-contacts.ts';
import { siteFolder } from '../scripts/site-handler.ts';

test('no page, no feed and no file of the data has contact details that a source prints', () => {
  expect(filesWithContacts(siteFolder)).toEqual([]);
});
