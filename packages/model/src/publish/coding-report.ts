import type { CodingReport } from '../generated/authored.ts';
import type * as Published from '../generated/published.ts';
import type { PublishContext } from './context.ts';
import { publishParts } from './parts.ts';

/**
 * Publishes a coding report with the figures of its readings.
 *
 * @param report the record as authored
 * @param context the publication
 * @returns the published record
 */
export function publishCodingReport(
  report: CodingReport,
  { quote, reliability }: PublishContext,
): Published.CodingReport {
  return {
    ...publishParts<'coding-report'>(report, { quote }),
    derived: { reliability: reliability.get(report.document) ?? [] },
  };
}
