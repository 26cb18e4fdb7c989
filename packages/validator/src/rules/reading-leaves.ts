import type { Authored, Coding, PlacedText } from '@digital-accords/model';
import type { Entry } from '../entries/entry.ts';
import { entriesOf, type Rule, type RuleFinding } from '../rule/rule.ts';
import type { words } from './reading-leaves.words.ts';

/** A reading codes every leaf of its document once, in order, and quotes what stands there (codebook §8). */
export const readingLeaves: Rule<typeof words> = {
  id: 'reading-leaves',
  severity: 'error',
  types: ['coding-report'],
  *check(context) {
    for (const entry of entriesOf(context, 'coding-report')) {
      yield* repeated(entry, '/readings', entry.record.readings);
      yield* repeated(entry, '/fields/readings', entry.record.fields?.readings ?? []);
      for (const [index, { file }] of (entry.record.fields?.readings ?? []).entries()) {
        const pointer = `/fields/readings/${index}/file`;
        if (!context.coding.fields.has(file)) yield { messageId: 'missing', params: { file }, entry, pointer };
      }
      const placedText = context.placedTexts.get(entry.record.document);
      // Leaves that do not fit their document are reported there.
      if (!placedText || placedText.problems.length > 0) continue;
      for (const [index, { file }] of entry.record.readings.entries()) {
        yield* findingsIn(entry, `/readings/${index}/file`, file, placedText, context.coding);
      }
    }
  },
};

/** A reading that was made once agrees with itself. */
function* repeated(
  entry: Entry,
  pointer: string,
  readings: readonly Authored.Reading[],
): Iterable<RuleFinding<typeof words>> {
  const files = readings.map(({ file }) => file);
  const index = files.findIndex((file, at) => files.indexOf(file) < at);
  const file = files[index];
  if (file !== undefined)
    yield { messageId: 'same-file', params: { file }, entry, pointer: `${pointer}/${index}/file` };
}

function* findingsIn(
  entry: Entry,
  pointer: string,
  file: string,
  { document, byLocator }: PlacedText,
  coding: Coding,
): Iterable<RuleFinding<typeof words>> {
  const lines = coding.leaves.get(file);
  if (!lines) return yield { messageId: 'missing', params: { file }, entry, pointer };
  const expected = document.text.leaves.map(({ leaf }) => leaf);
  const first = firstDifference(
    lines.map(({ leaf }) => leaf),
    expected,
  );
  if (first !== undefined) {
    const [actual, wanted] = [lines[first]?.leaf ?? '—', expected[first] ?? '—'];
    return yield {
      messageId: 'leaves',
      params: { file, number: first + 1, actual, expected: wanted },
      entry,
      pointer,
    };
  }
  for (const { leaf, units } of lines) {
    const wrong = units.find(({ exact }) => !byLocator.get(leaf)?.leaf.text.includes(exact));
    if (wrong) yield { messageId: 'words', params: { file, leaf, exact: wrong.exact }, entry, pointer };
  }
}

function firstDifference(
  actual: readonly Authored.Locator[],
  expected: readonly Authored.Locator[],
): number | undefined {
  const length = Math.max(actual.length, expected.length);
  for (let at = 0; at < length; at += 1) if (actual[at] !== expected[at]) return at;
  return undefined;
}
