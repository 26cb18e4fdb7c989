import { describe, expect, test } from 'vitest';
import { neutralLines } from './lines.mjs';
import { cleanSarif } from './sarif.mjs';
import { commentOf, parseSummary } from './summary.mjs';
import { zip } from './zip.fixture.mjs';
import { readZip } from './zip.mjs';

test('lines that stand farther right become items, and their text stays text', () => {
  expect(neutralLines('Added: 1\n  A <b> by @everyone\n      Title: [x](https://b.example)\n')).toBe(
    '\nAdded: 1\n\n- A &#60;b&#62; by &#64;&#8203;everyone\n    - Title: &#91;x&#93;(https:&#8203;//b.example)',
  );
});

describe('an archive', () => {
  const names = ['a.json', 'b.json'];
  test('with the files that it may have is read', () => {
    const bytes = zip([
      { name: 'b.json', text: '{}' },
      { name: 'a.json', text: '[]', method: 0 },
    ]);
    expect(readZip(bytes, names, 100)).toEqual(
      new Map([
        ['b.json', '{}'],
        ['a.json', '[]'],
      ]),
    );
  });

  test.each([
    ['a path', zip([{ name: '../a.json', text: '' }]), 'a file that does not belong there'],
    ['another file', zip([{ name: 'run.sh', text: '' }]), 'a file that does not belong there'],
    [
      'a file twice',
      zip([
        { name: 'a.json', text: '' },
        { name: 'a.json', text: '' },
      ]),
      'does not belong there',
    ],
    ['many files', zip(Array.from({ length: 3 }, () => ({ name: 'a.json', text: '' }))), 'has 3 files'],
    ['a file that becomes large', zip([{ name: 'a.json', text: 'x'.repeat(1000) }]), 'larger than'],
    ['a large file', zip([{ name: 'a.json', text: 'x'.repeat(1000), method: 0 }]), 'more than 100 bytes'],
    ['an unknown method', zip([{ name: 'a.json', text: '', method: 9 }]), 'unknown way'],
    ['no archive', Buffer.from('PK'), 'no ZIP archive'],
    ['a cut archive', zip([{ name: 'a.json', text: '' }]).subarray(-22), 'list of files is damaged'],
  ])('with %s is refused', (_, bytes, sentence) => {
    expect(() => readZip(bytes, names, 100)).toThrow(sentence);
  });
});

const part = { validate: 'v', diff: 'd', changeset: 'c' };

test.each([
  ['no JSON', '{', 'JSON'],
  ['null', 'null', 'no summary'],
  ['one language', JSON.stringify({ en: part }), 'no summary'],
  ['a field too many', JSON.stringify({ en: part, ja: { ...part, number: '1' } }), 'no summary'],
  ['no text', JSON.stringify({ en: part, ja: { ...part, diff: 1 } }), 'no summary'],
])('a summary with %s is refused', (_, text, sentence) => {
  expect(() => parseSummary(text)).toThrow(sentence);
});

test('a comment never becomes too long, and holds nothing that means something', () => {
  const hostile = { validate: '@'.repeat(9000), diff: '</details><script>'.repeat(900), changeset: '-->'.repeat(900) };
  const comment = commentOf({ en: hostile, ja: hostile }, '0'.repeat(40));
  expect(comment.length).toBeLessThanOrEqual(65_536);
  expect(comment.replace('<!-- accords-summary -->', '')).not.toMatch(/[<>@`]/);
});

test('of a report in SARIF, findings in files of the repository remain', () => {
  const finding = (uri, extra) => ({
    ruleId: 'reference',
    level: 'error',
    message: { text: 'No record.', markdown: '[a](https://b.example)' },
    locations: [{ physicalLocation: { artifactLocation: { uri }, region: { startLine: 3 } } }],
    ...extra,
  });
  const report = (...results) => JSON.stringify({ runs: [{ results, properties: { x: 1 } }] });
  expect(cleanSarif(report(finding('packages/data/records/a.yaml', { hostedViewerUri: 'https://b.example' })))).toEqual(
    {
      version: '2.1.0',
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      runs: [
        {
          tool: { driver: { name: 'accords', rules: [{ id: 'reference' }] } },
          results: [
            {
              ruleId: 'reference',
              level: 'error',
              message: { text: 'No record.' },
              locations: [
                {
                  physicalLocation: {
                    artifactLocation: { uri: 'packages/data/records/a.yaml' },
                    region: { startLine: 3 },
                  },
                },
              ],
            },
          ],
        },
      ],
    },
  );
  for (const uri of ['../a', '/etc/passwd', 'https://b.example/a', 'a/../b'])
    expect(() => cleanSarif(report(finding(uri)))).toThrow('not as it should be');
  expect(() => cleanSarif('{}')).toThrow('no report');
});
