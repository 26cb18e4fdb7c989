import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ReadingLine, RoleTerm, StrengthTerm } from '../generated/authored.ts';
import { bootstrap } from './bootstrap.ts';
import { disputesOf } from './disputes.ts';
import { seededRandom } from './random.ts';
import { reliabilityOf } from './reliability.ts';

function line(leaf: string, role: RoleTerm, ...strengths: readonly StrengthTerm[]): ReadingLine {
  return { leaf, role, units: strengths.map((strength) => ({ exact: '語', predicates: ['協力する'], strength })) };
}

const first = [
  line('1', 'heading'),
  line('2', 'commitment', 'undertake'),
  line('3', 'commitment', 'undertake', 'explore'),
  line('4', 'commitment', 'pledge'),
  line('5', 'position'),
  line('6', 'background'),
];
const second = [
  line('5', 'position'),
  line('1', 'heading'),
  line('2', 'commitment', 'undertake', 'undertake'),
  line('3', 'commitment', 'explore', 'undertake'),
  line('4', 'commitment', 'endeavour'),
  line('7', 'legal'),
];

test('figures are those of the leaves that both readings coded', () => {
  expect(reliabilityOf(first, second)).toEqual([
    { measure: 'role', compared: 5, agreement: 1, alpha: 1, low: 1, high: 1 },
    // Values a a, b b, c d: Do = 2/6, De = (36 - 4 - 4 - 1 - 1) / 30. A draw of c d alone, one in 27, has α = 1 - 1/0.6.
    { measure: 'strength', compared: 3, agreement: 0.6667, alpha: 0.6154, low: -0.6667, high: 1 },
    // Counts 0 0, 1 2, 2 2, 1 1, 0 0: Do = 2/10. Over all 3125 draws the 2.5 % quantile is 0.
    { measure: 'units', compared: 5, agreement: 0.8, alpha: expect.closeTo(1 - 0.2 / expected(), 4), low: 0, high: 1 },
  ]);
});

/** Mean squared difference of the ordered pairs of 0 0 0 0 1 1 1 2 2 2. */
function expected(): number {
  const values = [0, 0, 0, 0, 1, 1, 1, 2, 2, 2];
  const sum = values.flatMap((one) => values.map((other) => (one - other) ** 2)).reduce((a, b) => a + b, 0);
  return sum / (10 * 9);
}

test('without a leaf in common there are no figures, with a single value no α', () => {
  expect(reliabilityOf(first, [line('9', 'legal')])).toEqual([]);
  expect(reliabilityOf([line('1', 'legal')], [line('1', 'legal')])).toEqual([
    { measure: 'role', compared: 1, agreement: 1 },
    { measure: 'units', compared: 1, agreement: 1 },
  ]);
});

const roles = fc.constantFrom<RoleTerm>('commitment', 'position', 'background');
const readings = fc
  .array(fc.tuple(roles, roles), { minLength: 1, maxLength: 12 })
  .map((pairs) => pairs.map(([one, other], at) => [line(String(at), one), line(String(at), other)] as const));

test('figures depend neither on the order of lines nor on which reading is the first', () => {
  fc.assert(
    fc.property(readings, fc.nat(), (pairs, seed) => {
      const [one, other] = [pairs.map(([line]) => line), pairs.map(([, line]) => line)];
      const random = seededRandom(seed);
      const shuffled = [...other].sort(() => random() - 0.5);
      expect(reliabilityOf([...one].reverse(), shuffled)).toEqual(reliabilityOf(one, other));
      expect(reliabilityOf(other, one)).toEqual(reliabilityOf(one, other));
    }),
    { numRuns: 20 },
  );
});

test('the generator is the published mulberry32', () => {
  const random = seededRandom(1);
  expect([random(), random(), random()].map((value) => Math.floor(value * 2 ** 32))).toEqual([
    2693262067, 11749833, 2265367787,
  ]);
});

test('the interval of a mean holds the mean and narrows with the sample', () => {
  const mean = (sample: readonly number[]): number => sample.reduce((sum, value) => sum + value, 0) / sample.length;
  const few = bootstrap([0, 1, 0, 1, 1, 0, 1, 0], mean);
  const many = bootstrap(
    Array.from({ length: 400 }, (_, at) => at % 2),
    mean,
  );
  expect(few).toEqual({ low: 0.125, high: 0.875 });
  // 1.96 standard errors of √(0.25 / 400) = 0.025 on either side of one half.
  expect(many?.low).toBeCloseTo(0.451, 2);
  expect(many?.high).toBeCloseTo(0.549, 2);
  expect(bootstrap([1], () => undefined)).toBeUndefined();
});

test('disputes are the differences of the leaves that both coded; what follows from one is not listed beside it', () => {
  const one = [
    line('1', 'commitment', 'undertake'),
    line('2', 'commitment', 'undertake'),
    line('3', 'commitment', 'undertake', 'explore'),
    line('4', 'legal'),
    line('5', 'legal'),
  ];
  const other = [
    line('3', 'commitment', 'undertake', 'endeavour'),
    line('1', 'position'),
    line('2', 'commitment', 'undertake', 'pledge'),
    line('4', 'legal'),
  ];
  expect(disputesOf(one, other)).toEqual([
    { leaf: '1', about: 'role', first: 'commitment', second: 'position' },
    { leaf: '2', about: 'units', first: '1', second: '2' },
    { leaf: '3', about: 'strength', first: 'undertake; explore', second: 'undertake; endeavour' },
  ]);
});

test('predicates are compared as chains, unit by unit', () => {
  const read = (...predicates: [string, ...string[]]): ReadingLine[] => [
    { leaf: '1', role: 'commitment', units: [{ exact: '語', predicates, strength: 'undertake' }] },
  ];
  expect(disputesOf(read('協力する', '共有する'), read('共有する'))).toEqual([
    { leaf: '1', about: 'predicates', first: '協力する > 共有する', second: '共有する' },
  ]);
  expect(disputesOf(read('共有する'), read('共有する'))).toEqual([]);
});
