import { expect, test } from 'vitest';
import { edited, finding, found, parse } from '../../test/example.ts';
import { coding } from '../../test/example-coding.ts';
import { organisation } from '../../test/example-paths.ts';
import { sources } from '../../test/example-source.ts';
import { validate } from '../validate/validate.ts';

const described = 'ja: { kind: described }';
const printed = "ja: { kind: as-printed, quote: { document: documents/memo, leaf: '1', exact: 両者 } }";

test('a name that its quote does not hold', () => {
  expect(found({ [organisation]: [[described, printed]] })).toEqual([
    finding([organisation, 9, 84, 86], {
      ruleId: 'name-printed',
      messageId: 'other',
      pointer: '/names/0/standing/ja/quote/exact',
      params: { name: '第一国', exact: '両者' },
    }),
  ]);
});

test('blanks and the width of brackets do not matter', () => {
  const named = (name: string, exact: string) =>
    found({
      [organisation]: [
        ['ja: 第一国', `ja: ${name}`],
        [described, printed.replace('両者', exact)],
      ],
    }).filter(({ ruleId }) => ruleId === 'name-printed');
  expect([named('両者', '両者'), named('両 者（甲）', '両者(甲)'), named('両者甲', '両者').length]).toEqual([
    [],
    [],
    1,
  ]);
});

test('the title of an instrument', () => {
  const treaty = (title: string) =>
    parse(
      'records/instruments/treaty.yaml',
      `type: instrument\nid: instruments/treaty\nkind: treaty\ntitle:\n  ja: ${title}\n  en: Treaty\nstanding:\n  ${printed}\n  en: { kind: described }\n`,
    );
  const after = (title: string) =>
    validate({ files: [...edited({}), treaty(title)], sources, coding, today: '2026-01-31' }).diagnostics;
  expect(after('両者')).toEqual([]);
  expect(after('条約').map(({ ruleId, pointer }) => [ruleId, pointer])).toEqual([
    ['name-printed', '/standing/ja/quote/exact'],
  ]);
});
