import { type Baseline, type Checked, withheldIn } from '@digital-accords/validator';
import { isStreamName } from '@digital-accords/validator/node';
import { countsOf, type Report, summary } from '@digital-accords/validator/report';
import type { CommandContext, Options, Run } from '../../command/command.ts';
import { type ExitCode, refuse } from '../../command/outcome.ts';
import { dayOption, numberOption } from '../../command/values.ts';
import { readBaseline } from '../../registry/baseline.ts';
import { type LoadedRegistry, loadRegistry } from '../../registry/load.ts';
import { submittedIn } from '../../registry/submitted.ts';
import { streamAgainst, validateRegistry, validateSubmission } from '../../registry/validation.ts';
import { type Corrected, fixAll } from './fix-all.ts';
import type { ReportTexts } from './format.ts';
import type { StreamsChecked } from './validate-streams.ts';

const messages = {
  submission: {
    ja: '--baseline は台帳全体を公開済みの版と比べます。パスと同時には使えません。',
    en: '--baseline compares the whole registry with a release. It cannot be used with paths.',
  },
  nothing: {
    ja: '--baseline の版と比べる台帳のファイルがありません。--registry で台帳のフォルダーを指定してください。',
    en: '--baseline needs a registry of files to compare. Give its folder with --registry.',
  },
  stream: {
    ja: '--fix は NDJSON を直せません。記録を1件ずつ別のファイルにしてください。',
    en: '--fix cannot correct NDJSON. Put each record into a file of its own.',
  },
} as const;

/** Runs `accords validate [path...]`. */
export const run: Run = async (paths, options, context) => {
  const format = options.get('format') ?? 'pretty';
  const most = numberOption('max-warnings', options, context) ?? Number.POSITIVE_INFINITY;
  const streams = paths.filter(isStreamName);
  const files = paths.filter((path) => !isStreamName(path));
  if (options.has('fix') && streams.length > 0) refuse(context.language, messages.stream);
  const streamed = await streamsOf(streams, options, context);
  const checked = files.length > 0 || streams.length === 0 ? filesOf(files, options, context) : undefined;
  const report = reportOf(checked, streamed);
  const texts = { sources: checked?.texts ?? new Map(), streams: streamed?.lines ?? new Map() };
  const left = checked?.left ?? [];
  return {
    code: left.length > 0 ? 2 : exitCodeOf(report, most),
    out: `${await printed(format, report, texts, context)}\n`,
    err: left.map((sentence) => `accords: ${sentence}\n`).join(''),
  };
};

/** If nothing was found, the code that puts findings into words is not loaded. */
async function printed(format: string, report: Report, texts: ReportTexts, context: CommandContext): Promise<string> {
  if (format === 'pretty' && report.diagnostics.length === 0 && !report.fixes?.length)
    return summary(report, { lang: context.language, palette: context.palette });
  const { formatted } = await import('./format.ts');
  return formatted(format, report, texts, context);
}

function filesOf(paths: readonly string[], options: Options, context: CommandContext): Checked & Partial<Corrected> {
  const today = todayOf(options, context);
  const given = options.get('baseline');
  if (given !== undefined && paths.length > 0) refuse(context.language, messages.submission);
  const baseline = given === undefined ? undefined : readBaseline(given, context);
  const look = (): Checked => {
    const loaded = loadRegistry(options, context);
    if (baseline && !hasFiles(loaded)) refuse(context.language, messages.nothing);
    if (paths.length === 0) return registryOf(loaded, today, baseline);
    return validateSubmission(submittedIn(paths, context.files), loaded, today);
  };
  return options.has('fix') ? fixAll(look, context) : look();
}

/** A release was checked when it was made; what it leaves out cannot be checked again. */
function registryOf(loaded: LoadedRegistry, today: string, baseline: Baseline | undefined): Checked {
  const checked = validateRegistry(loaded, today, baseline);
  return loaded.records.kind === 'released' ? { ...checked, diagnostics: withheldIn(checked) } : checked;
}

async function streamsOf(
  paths: readonly string[],
  options: Options,
  context: CommandContext,
): Promise<StreamsChecked | undefined> {
  if (paths.length === 0) return undefined;
  if (options.get('baseline') !== undefined) refuse(context.language, messages.submission);
  const { validateStreams } = await import('./validate-streams.ts');
  const against = streamAgainst(loadRegistry(options, context), todayOf(options, context));
  return validateStreams(paths, against, context);
}

function todayOf(options: Options, context: CommandContext): string {
  return dayOption('today', options, context) ?? context.today;
}

function reportOf(checked: (Checked & Partial<Corrected>) | undefined, streamed: StreamsChecked | undefined): Report {
  return {
    diagnostics: [...(checked?.diagnostics ?? []), ...(streamed?.diagnostics ?? [])],
    files: (checked?.files ?? 0) + (streamed?.files ?? 0),
    ...(checked?.fixes && { fixes: checked.fixes }),
    ...(streamed && { streamed: streamed.streamed }),
  };
}

/** A release is not checked again, and a registry without a record has no place to report a missing id at. */
function hasFiles({ records }: LoadedRegistry): boolean {
  return records.kind === 'files' && records.collected.files.length > 0;
}

/**
 * The exit code of a check. It is 2 if a path could not be read, because the check was not complete.
 *
 * @param report what was found
 * @param most number of warnings that are allowed
 */
export function exitCodeOf(report: Report, most: number): ExitCode {
  if (report.diagnostics.some(({ ruleId }) => ruleId === 'file-unreadable')) return 2;
  const { errors, warnings } = countsOf(report);
  return errors > 0 || warnings > most ? 1 : 0;
}
