import {
  github,
  jsonReport,
  jsonText,
  junit,
  type PrettyOptions,
  pretty,
  type Report,
  sarif,
} from '@digital-accords/validator';
import type { CommandContext } from '../../command/command.ts';

/** Texts of files, and lines of streams, with findings. */
export type ReportTexts = Pick<PrettyOptions, 'sources' | 'streams'>;

/** Columns if standard output is no terminal. */
const LINE = 100;
const NARROWEST = 40;
/** Columns that stand before a line of a file. */
const RAIL = 12;

/**
 * A report in the form that was asked for.
 *
 * @param format the form; `pretty` if it is none of the others
 * @param report what was found
 * @param texts texts of files and lines of streams with findings
 * @param context language, colours and width
 * @returns the text, without a line end
 */
export function formatted(
  format: string,
  report: Report,
  texts: ReportTexts,
  { language: lang, version, palette, width }: CommandContext,
): string {
  switch (format) {
    case 'json':
      return jsonText(jsonReport(report, lang));
    case 'github':
      return github(report, lang);
    case 'sarif':
      return jsonText(sarif(report, { lang, version }));
    case 'junit':
      return junit(report, lang);
    default:
      return pretty(report, { lang, palette, width: Math.max(NARROWEST, (width ?? LINE) - RAIL), ...texts });
  }
}
