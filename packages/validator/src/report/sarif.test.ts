import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { ruleBook } from '../reference/rule-book.ts';
import { sarif } from './sarif.ts';
import { sarifRule } from './sarif-rule.ts';

const isUriReference = addFormats.default.get('uri-reference') as RegExp;

const finding: Diagnostic = {
  ruleId: 'reference',
  messageId: 'missing',
  params: { id: 'memo-2024/x', types: [{ type: 'agreement' }] },
  severity: 'error',
  file: 'records/a.yaml',
  pointer: '/about/0/id',
  related: [],
  suggestions: [],
};

interface Result {
  readonly message: { readonly text: string };
  readonly locations: readonly [{ readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } } }];
  readonly partialFingerprints: { readonly 'accords/v1': string };
}

function resultOf(changed: Partial<Diagnostic>): Result {
  const log = sarif({ diagnostics: [{ ...finding, ...changed }], files: 1 }, { lang: 'en', version: '1' });
  const [run] = log.runs as readonly { readonly results: readonly [Result] }[];
  if (!run) throw new Error('a log without a run');
  return run.results[0];
}

const uriOf = (file: string) => resultOf({ file }).locations[0].physicalLocation.artifactLocation;

test('the tool and its rules, at the index that results give', () => {
  const [run] = sarif({ diagnostics: [finding], files: 1 }, { lang: 'ja', version: '1.2.3' }).runs;
  expect(run).toMatchObject({
    language: 'ja',
    columnKind: 'utf16CodeUnits',
    tool: {
      driver: {
        name: 'accords',
        version: '1.2.3',
        informationUri: 'https://github.com/digital-accords/digital-accords',
        rules: ruleBook.map((rule) => sarifRule(rule, 'ja')),
      },
    },
    results: [{ ruleId: 'reference', ruleIndex: ruleBook.findIndex(({ id }) => id === 'reference') }],
  });
});

test('the URI names the file itself', () => {
  expect(['a b/協力#1?.yaml', '/tmp/x\u001b.yaml', 'c:d\ud800.yaml'].map(uriOf)).toEqual([
    { uri: 'a%20b/%E5%8D%94%E5%8A%9B%231%3F.yaml', uriBaseId: 'SRCROOT' },
    { uri: 'file:///tmp/x%1B.yaml' },
    { uri: 'c%3Ad%EF%BF%BD.yaml', uriBaseId: 'SRCROOT' },
  ]);
});

test('a message is neither a link nor a place for an argument', () => {
  expect(
    resultOf({ params: { id: '[x](https://example.org) {0}', types: [{ type: 'agreement' }] } }).message.text,
  ).toBe(
    'There is no record “[x] (https://example.org) {{0}}” (expected: `agreement`). Correct the spelling of the id, or add that record.',
  );
});

test('a fingerprint does not change with lines and counts within a message', () => {
  const at = (line: number) =>
    resultOf({
      ruleId: 'override-idle',
      messageId: 'idle',
      params: { op: { term: 'Override/break' }, line, column: 4 },
    }).partialFingerprints;
  expect(at(90)).toEqual(at(95));
});

test('whatever the text, URIs are URIs and messages hold no link and no single brace', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom('[', ']', '(', ')', '{', '}', '0', '\\', '\u001b', '\n') }),
  );
  fc.assert(
    fc.property(hostile, hostile, (file, id) => {
      const { uri } = uriOf(file);
      const { text } = resultOf({ params: { id, types: [{ type: 'agreement' }] } }).message;
      expect(isUriReference.test(uri)).toBe(true);
      expect([text.includes(']('), /[{}]/.test(text.replace(/\{\{|\}\}/g, '')), /\p{Cc}/u.test(text)]).toEqual([
        false,
        false,
        false,
      ]);
    }),
  );
});
