import type { Diagnostic } from '@digital-accords/validator';
import {
  github,
  jsonReport,
  jsonText,
  junit,
  type PrettyOptions,
  pretty,
  type Report,
  type SarifLog,
  sarif,
} from '@digital-accords/validator/report';
import type { CommandContext } from '../../command/command.ts';
import { repositoryNames } from '../../files/repository-names.ts';

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
export function formatted(format: string, report: Report, texts: ReportTexts, context: CommandContext): string {
  const { language: lang, palette, width } = context;
  switch (format) {
    case 'json':
      return jsonText(jsonReport(report, lang));
    case 'github':
      return github(renamed(report, repositoryNames(context)), lang);
    case 'sarif':
      return jsonText(sarifLog(report, texts, context));
    case 'junit':
      return junit(report, lang);
    default:
      return pretty(report, { lang, palette, width: Math.max(NARROWEST, (width ?? LINE) - RAIL), ...texts });
  }
}

function sarifLog(report: Report, { streams = new Map() }: ReportTexts, context: CommandContext): SarifLog {
  const { language: lang, version } = context;
  const nameOf = repositoryNames(context);
  const named = new Map([...streams].map(([file, lines]) => [nameOf(file), lines]));
  return sarif(renamed(report, nameOf), { lang, version, streams: named });
}

function renamed(report: Report, nameOf: (file: string) => string): Report {
  const named = <Place extends Pick<Diagnostic, 'file'>>(place: Place): Place => ({
    ...place,
    file: nameOf(place.file),
  });
  const diagnostics = report.diagnostics.map((one) => ({ ...named(one), related: one.related.map(named) }));
  return { ...report, diagnostics, ...(report.fixes && { fixes: report.fixes.map(named) }) };
}
