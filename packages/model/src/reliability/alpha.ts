/** A value that a reader gave: a name, or a number if the distance between values has a meaning. */
export type CodedValue = string | number;

/** Squared difference of two values, the metric of Krippendorff's α: 0 for equal values. */
export type Metric<Value extends CodedValue> = (one: Value, other: Value) => number;

/**
 * Metric of names: they are equal or not.
 *
 * @returns 0 or 1
 */
export const nominal: Metric<CodedValue> = (one, other) => (one === other ? 0 : 1);

/**
 * Metric of counts and other numbers with equal intervals.
 *
 * @returns the square of the distance
 */
export const interval: Metric<number> = (one, other) => (one - other) ** 2;

/**
 * Metric of sets: Measuring Agreement on Set-valued Items (Passonneau 2006). It is one minus the Jaccard index, which is
 * weighted by whether one set contains the other. A set is written as its names, separated by spaces.
 *
 * @returns 0 for equal sets, 1 for sets without a common name
 */
export const masi: Metric<CodedValue> = (one, other) => {
  if (one === other) return 0;
  const [left, right] = [namesOf(one), namesOf(other)];
  const common = [...left].filter((name) => right.has(name)).length;
  const weight = common === Math.min(left.size, right.size) ? 2 / 3 : 1 / 3;
  return 1 - (common / (left.size + right.size - common)) * weight;
};

function namesOf(set: CodedValue): ReadonlySet<string> {
  return new Set(String(set).split(' ').filter(Boolean));
}

/**
 * Krippendorff's α for any number of readers and any number of missing values (Krippendorff 2011, "Computing
 * Krippendorff's Alpha-Reliability").
 *
 * @param units the values that the readers gave to each thing read; a missing value is left out
 * @param metric squared difference of two values
 * @returns 1 for full agreement, 0 for agreement by chance; undefined if no thing has values of two readers, or if all
 *   values are equal
 */
export function alpha<Value extends CodedValue>(
  units: readonly (readonly Value[])[],
  metric: Metric<Value>,
): number | undefined {
  const marginals = new Map<Value, number>();
  let total = 0;
  let observed = 0;
  for (const values of units) {
    if (values.length < 2) continue;
    for (const value of values) marginals.set(value, (marginals.get(value) ?? 0) + 1);
    total += values.length;
    observed += differences(countsOf(values), metric) / (values.length - 1);
  }
  const expected = differences(marginals, metric) / (total - 1);
  return expected > 0 ? 1 - observed / expected : undefined;
}

/** Sum of the differences of all ordered pairs of values. */
function differences<Value extends CodedValue>(counts: ReadonlyMap<Value, number>, metric: Metric<Value>): number {
  const entries = [...counts];
  let sum = 0;
  for (const [one, count] of entries) {
    for (const [other, otherCount] of entries) sum += count * otherCount * metric(one, other);
  }
  return sum;
}

function countsOf<Value>(values: readonly Value[]): Map<Value, number> {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
