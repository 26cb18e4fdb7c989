import fc from 'fast-check';
import { expect, test } from 'vitest';
import { finding, release } from '../../test/example.ts';
import { copyOfMeeting, reportOf } from '../../test/reports.ts';
import { against, encode, inLines, stream } from '../../test/stream.ts';
import { checkFiles } from '../check/check-files.ts';

/** The place of a key in a line. */
function at(line: number, text: string, key: string): readonly [string, number, number, number] {
  const start = text.indexOf(`"${key}"`) + 1;
  return [stream, line, start, start + key.length + 2];
}

const first = reportOf({ id: 'updates/first' });
const isRepeated = (line: number, text: string, of: number) =>
  finding(at(line, text, 'id'), {
    ruleId: 'id-unique',
    messageId: 'repeated-line',
    params: { line: of },
    pointer: '/id',
  });
const isEvidence = (line: number, text: string, of: number) =>
  finding(at(line, text, 'evidence'), {
    ruleId: 'update-duplicate',
    messageId: 'evidence-line',
    params: { line: of },
    pointer: '/evidence',
  });
const isOccurrence = (line: number, text: string, of: number) =>
  finding(at(line, text, 'about'), {
    ruleId: 'update-duplicate',
    messageId: 'occurrence-line',
    params: { line: of },
    pointer: '/about',
  });

test('a line that repeats an id names the first line that has it, and is not compared further', () => {
  expect(inLines(first, '', first, first).diagnostics).toEqual([isRepeated(3, first, 1), isRepeated(4, first, 1)]);
});

test('a line that repeats the evidence of another on one subject names the first', () => {
  const [second, third] = [reportOf({ id: 'updates/second' }), reportOf({ id: 'updates/third' })];
  const elsewhere = reportOf({ id: 'updates/elsewhere', about: ['memo-2024/research'] });
  expect(inLines(elsewhere, first, second, third).diagnostics).toEqual([
    isEvidence(3, second, 2),
    isEvidence(4, third, 2),
  ]);
});

test('what is repeated is found behind what the record says twice itself', () => {
  const twice = ['memo-2024/research', 'memo-2024/research', 'memo-2024/sharing'] as const;
  const second = reportOf({ id: 'updates/second', about: twice });
  expect(inLines(first, second).diagnostics).toEqual([isEvidence(2, second, 1)]);
});

test('a line that tells of the same occurrence as another names it', () => {
  const [one, other, later] = [
    reportOf({ id: 'updates/one', date: '2024-02' }),
    reportOf({ id: 'updates/other', date: '2024-02', exact: '前年に会合' }),
    reportOf({ id: 'updates/later', date: '2024-03', exact: '会合を開' }),
  ];
  const found = inLines(one, other, later).diagnostics.filter(({ ruleId }) => ruleId === 'update-duplicate');
  expect(found).toEqual([isOccurrence(2, other, 1)]);
});

test('evidence of a line whose own id is repeated counts', () => {
  const [again, last] = [
    reportOf({ id: 'updates/first', exact: '前年に' }),
    reportOf({ id: 'updates/last', exact: '前年に' }),
  ];
  expect(inLines(first, again, last).diagnostics).toEqual([isRepeated(2, again, 1), isEvidence(3, last, 2)]);
});

test('withdrawn updates repeat nothing', () => {
  const lifecycle = { state: 'withdrawn', day: '2026-01-10', reason: { ja: '重複', en: 'A duplicate' } };
  const withdrawn = reportOf({ id: 'updates/second' }).replace(/\}$/, `,"lifecycle":${JSON.stringify(lifecycle)}}`);
  expect(inLines(first, withdrawn, reportOf({ id: 'updates/third', exact: '前年に' })).diagnostics).toEqual([]);
});

test('an update that repeats one of the registry is found as in a file', () => {
  const copies = ['updates/with-same-evidence', 'updates/yet-another'].map(copyOfMeeting);
  const expected = copies.map((copy, line) => {
    const files = [{ file: 'copy.json', bytes: encode(copy) }];
    const { diagnostics } = checkFiles({ files, against: release(), today: against.today });
    return diagnostics.map((one) => ({ ...one, file: stream, line: line + 1, endLine: line + 1 }));
  });
  expect(expected.flat()).toHaveLength(2);
  expect(inLines(...copies).diagnostics).toEqual(expected.flat());
});

test('a new version of an update of the registry repeats nothing, and is repeated by later lines', () => {
  const version = reportOf({ id: 'updates/meeting', date: '2024-02' });
  const other = reportOf({ id: 'updates/other', date: '2024-02', exact: '前年に会合' });
  const found = inLines(copyOfMeeting('updates/meeting'), version.replace('updates/meeting', 'updates/new'), other);
  expect(found.diagnostics.filter(({ ruleId }) => ruleId === 'update-duplicate')).toEqual([isOccurrence(3, other, 2)]);
});

test('two lines have the same evidence if they quote the same words, and only then', () => {
  const leaf = '前年に会合を開いた。';
  const part = fc
    .tuple(fc.nat(leaf.length - 1), fc.nat(leaf.length))
    .map(([from, size]) => leaf.slice(from, from + size + 1));
  const words = fc.oneof(part, fc.constantFrom('その年に', '0', '1048577', '会合を閉じた'));
  fc.assert(
    fc.property(words, words, (one, other) => {
      const lines = [reportOf({ id: 'updates/one', exact: one }), reportOf({ id: 'updates/other', exact: other })];
      const isFound = inLines(...lines).diagnostics.some(({ messageId }) => messageId === 'evidence-line');
      expect(isFound).toBe(one === other);
    }),
  );
});
