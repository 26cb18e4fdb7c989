import fc from 'fast-check';
import { expect, test } from 'vitest';
import { coding } from '../../test/example-coding.ts';
import { sources } from '../../test/example-source.ts';
import { relation, withLater } from '../../test/later-agreement.ts';
import { brokenLines, mutants } from '../../test/mutants.ts';
import { against, encode, streamedAgainst } from '../../test/stream.ts';
import { checkFiles } from '../check/check-files.ts';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { validate } from '../validate/validate.ts';

const file = 'one.json';
const { today } = against;
const files = withLater({ unit: relation('continues', 'memo-2024/sharing') });
const { registry, placedTexts, diagnostics: none } = validate({ files, sources, coding, today });
const lines = [...registry.byId.values()].map((record) => JSON.stringify(record));

/** Rules that need the other lines, or the raw readings of documents. */
const ofRegistries = [
  'id-unique',
  'update-transition',
  'coverage',
  'coverage-note',
  'reading-leaves',
  'dispute-listed',
];
/** They show what two records share at the one whose id is later; a line is shown whatever its id. */
const ofLaterIds = ['update-duplicate', 'wikidata-unique'];
function ofFile(line: string): readonly Diagnostic[] {
  const { diagnostics } = checkFiles({
    files: [{ file, bytes: encode(line) }],
    against: { registry, placedTexts, coding: () => [] },
    sources,
    today,
  });
  return diagnostics.filter(({ ruleId }) => !ofRegistries.includes(ruleId));
}

function ofStream(line: string): readonly Diagnostic[] {
  return streamedAgainst({ ...against, file, against: { registry, placedTexts } }, [line]).diagnostics;
}

/** A line that takes the id of a record of another type is judged by what the registry has under the id. */
function takesAnotherId(line: string): boolean {
  const [, type, id] = /^\{"type":"([^"]*)","id":"([^"]*)"/.exec(line) ?? [];
  const other = registry.byId.get(id ?? '');
  return other !== undefined && other.type !== type;
}

function expectSame(line: string): void {
  fc.pre(!takesAnotherId(line));
  const [expected, actual] = [ofFile(line), ofStream(line)];
  const isOfLaterId = ({ ruleId }: Diagnostic) => ofLaterIds.includes(ruleId);
  const isOfBoth = (one: Diagnostic) => !isOfLaterId(one);
  expect(actual.filter(isOfBoth)).toEqual(expected.filter(isOfBoth));
  expect(actual).toEqual(expect.arrayContaining(expected.filter(isOfLaterId)));
}

test('nothing is found in the records that are changed', () => {
  expect(none).toEqual([]);
  for (const line of lines) expect(ofStream(line)).toEqual([]);
});

test('in a changed record the same is found on a line as in a file of its own', () => {
  fc.assert(fc.property(mutants(lines), expectSame), { numRuns: 3000 });
});

test('in a line that may not be JSON the same is found as in a file of its own', () => {
  // Whether NUL at the beginning may be UTF-16 is told by the length of a file, which a stream does not have.
  const broken = brokenLines(lines).filter((line) => !line.slice(0, 2).includes('\0'));
  fc.assert(fc.property(broken, expectSame), { numRuns: 1000 });
});

test('what a later commitment takes up is asked of a line as of a file', () => {
  const later = lines.find((line) => line.includes('"id":"note-2025/sharing"')) ?? '';
  const without = later.replace(/,"relations":\[.*?\]/, '');
  expect(ofStream(without).map(({ ruleId, messageId }) => [ruleId, messageId])).toEqual([
    ['counterpart', 'unstated'],
    ['record-replaced', 'changed'],
  ]);
  expect(ofFile(without)).toEqual(ofStream(without));
});
