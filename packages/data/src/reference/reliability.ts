import type { CodingReport } from '@digital-accords/model';

/**
 * The figures of reliability, for the datasheet.
 *
 * @param reports published coding reports
 * @returns Markdown: a table with a row for each measure of each document
 */
export function reliabilityTable(reports: readonly CodingReport[]): string {
  const rows = reports.flatMap(({ document, derived }) =>
    derived.reliability.map(
      ({ measure, compared, agreement, alpha, low, high }) =>
        `| ${document.replace('documents/', '')} | ${measure} | ${compared} | ${(agreement * 100).toFixed(1)} % | ${figure(alpha)} | ${figure(low)} to ${figure(high)} |`,
    ),
  );
  return `# Reliability by field

Krippendorff’s α of two readings that did not see each other, before settlement, with a 95 % bootstrap interval. A dash stands if the readings hold a single value.

| document | measure | compared | agreement | α | interval |
| --- | --- | --- | --- | --- | --- |
${rows.join('\n')}
`;
}

function figure(value: number | undefined): string {
  return value === undefined ? '–' : value.toFixed(2);
}
