import { expect, test } from 'vitest';
import { foundIn } from './case.ts';

/** Inputs on which the product was once wrong, each an example of its kind, and what is right of it. */
const cases: readonly (readonly [name: string, found: readonly string[]])[] = [
  ['00-right.yaml', []],
  ['01-copied-language.yaml', ['4:7', '7:7', '14:11'].map((at) => `${at} text-languages/not-japanese`)],
  ['06-port.yaml', ['28:12 schema/address-port']],
  ['06-user-information.yaml', ['28:12 schema/address-user']],
  ['07-full-width-colon.yaml', ['1:5 yaml-syntax/look-alike']],
  ['07-ideographic-indent.yaml', ['4:1 yaml-syntax/look-alike-blank']],
  ['09-pretty.ndjson', ['1:1 json-syntax/several-lines']],
  ['10-file.json', ['1:63 schema/missing-property', '1:301 reference/missing']],
  ['10-stream.ndjson', ['1:63 schema/missing-property', '1:301 reference/missing']],
  ['13-move-ambiguous.yaml', ['24:13 quote-leaf/elsewhere']],
  ['14-date-era.yaml', ['32:11 schema/day-form']],
  ['14-date-slash.yaml', ['32:11 schema/day-form']],
  ['14-no-such-day.yaml', ['32:11 schema/no-such-day']],
  ['16-paste-brackets.yaml', ['23:14 quote-verbatim/pasted']],
  ['16-paste-full-width.yaml', ['23:14 quote-verbatim/pasted']],
  ['16-paste-line-break.yaml', ['23:14 quote-verbatim/pasted']],
  // The registry has a report on this commitment that was public by the day of the search.
  ['17-no-evidence.yaml', ['11:11 absence-reported/reported']],
];

/** What is left after `--fix`. The report that these cases repeat is in the registry. */
const fixed: typeof cases = [
  ['13-move-ambiguous.yaml', ['24:13 quote-leaf/elsewhere']],
  ['14-date-era.yaml', []],
  ['14-date-slash.yaml', []],
  ['14-no-such-day.yaml', ['32:11 schema/no-such-day']],
  ['16-paste-brackets.yaml', ['17:1 update-duplicate/evidence']],
  ['16-paste-full-width.yaml', ['17:1 update-duplicate/evidence']],
  ['16-paste-line-break.yaml', ['17:1 update-duplicate/evidence']],
];

test.each(fixed)('%s with --fix', async (name, found) => {
  expect(await foundIn(name, '--fix')).toEqual(found);
});

test.each(cases)('%s', async (name, found) => {
  expect(await foundIn(name)).toEqual(found);
});
