import { resolve } from 'node:path';
import {
  type Checked,
  fix,
  github,
  jsonReport,
  jsonText,
  junit,
  pretty,
  type Report,
  sarif,
} from '@digital-accords/validator';
import { baselineOption, readBaseline } from '../baseline/baseline.ts';
import type { CommandContext, CommandDefinition, Options } from '../command/command.ts';
import { formatOf, formatOption, jsonOption } from '../command/options.ts';
import { dayOption } from '../days/days.ts';
import { type ExitCode, type Outcome, refuse } from '../outcome/outcome.ts';
import { checkRegistry, checkSubmission } from '../registry/check.ts';
import { type LoadedRegistry, loadRegistry } from '../registry/load.ts';

const formats = ['pretty', 'json', 'github', 'sarif', 'junit'] as const;
const LINE = 100;

/** `accords validate [path...]`. */
export const validateCommand: CommandDefinition = {
  name: 'validate',
  help: {
    ja: '登録簿を検査する。パスを指定すると、そのファイルまたはフォルダーを登録簿に照らして検査する',
    en: 'check the registry, or submitted files and folders against it',
  },
  operand: {
    name: '[path...]',
    help: { ja: '提出するファイルまたはフォルダー', en: 'submitted files or folders' },
  },
  options: [
    {
      flags: '--max-warnings <n>',
      help: {
        ja: '警告がこの件数を超えると終了コードを1にする',
        en: 'exit with 1 where there are more warnings than this',
      },
    },
    {
      flags: '--today <day>',
      help: {
        ja: '確認日・閲覧日の上限とする日（YYYY-MM-DD）。既定は本日',
        en: 'day after which nothing can have been read or checked (YYYY-MM-DD); by default today',
      },
    },
    {
      flags: '--fix',
      help: {
        ja: '直し方が一通りに決まる誤りを、注釈と書式を保ってファイルの中で直す',
        en: 'mend in the files what has exactly one remedy; comments and layout stay',
      },
    },
    baselineOption,
    formatOption(formats),
    jsonOption,
  ],
  run: (paths, options, context) => {
    const format = formatOf(options, formats, context);
    const most = maxWarnings(options, context);
    const today = dayOption('--today', options['today'], context) ?? context.today;
    const given = options['baseline'];
    if (given !== undefined && paths.length > 0) refuse(context.language, messages.submission);
    const baseline = given === undefined ? undefined : readBaseline(String(given), context);
    const look = (): Checked => {
      const loaded = loadRegistry(options, context);
      if (baseline && !hasFiles(loaded)) refuse(context.language, messages.nothing);
      if (paths.length === 0) return checkRegistry(loaded, today, baseline);
      return checkSubmission(context.files.collect(paths), loaded, today);
    };
    const checked = options['fix'] ? fixAll(look, context) : look();
    const report: Report = { diagnostics: checked.diagnostics, files: checked.files };
    return outcomeOf(textOf(format, report, checked, context), report, most);
  },
};

/** A release is not checked again, and in a registry without a record nothing could be shown to be gone. */
function hasFiles({ records }: LoadedRegistry): boolean {
  return records.kind === 'files' && records.collected.files.length > 0;
}

/** A remedy may uncover another mistake; more rounds than this would mean that two remedies undo each other. */
const MOST_ROUNDS = 5;

/**
 * Mends files until nothing more has exactly one remedy.
 *
 * @param look reads and checks the files
 * @param context the file system and the language
 * @returns the check of the mended files
 * @throws Refusal where a file cannot be written
 */
function fixAll(look: () => Checked, { files, language }: CommandContext): Checked {
  let checked = look();
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const mended = fix(checked.diagnostics, checked.texts);
    if (mended.files.size === 0) break;
    for (const [file, text] of mended.files) {
      const written = files.writeWhole(resolve(files.cwd, file), text);
      if (!written.ok) return refuse(language, messages.unwritten, { file, code: written.code });
    }
    checked = look();
  }
  return checked;
}

const messages = {
  submission: {
    ja: '--baseline は登録簿全体を公開済みの版と比べるものです。提出するファイルの検査には使えません。',
    en: '--baseline compares a whole registry with a release; it says nothing of submitted files.',
  },
  nothing: {
    ja: '--baseline と比べる登録簿のファイルがありません。--registry で登録簿のフォルダーを指定してください。',
    en: '--baseline: there are no files of a registry to compare with it. Name their folder with --registry.',
  },
  unwritten: {
    ja: '「{file}」に書き込めません（システムの応答：{code}）。',
    en: '“{file}” cannot be written; the system answered {code}.',
  },
} as const;

type Format = (typeof formats)[number];

function textOf(format: Format, report: Report, checked: Checked, context: CommandContext): string {
  const { language, version } = context;
  switch (format) {
    case 'json':
      return jsonText(jsonReport(report));
    case 'github':
      return github(report, language);
    case 'sarif':
      return jsonText(sarif(report, { language, version }));
    case 'junit':
      return junit(report, language);
    case 'pretty':
      return prettyReport(report, checked, context);
  }
}

function prettyReport(report: Report, { texts }: Checked, { language, palette, width }: CommandContext): string {
  return pretty(report, { language, palette, width: Math.max(40, (width ?? LINE) - 12), sources: texts });
}

/**
 * The exit code of a check. A path that cannot be read weighs most: the check was not complete.
 *
 * @param report what was found
 * @param most warnings that are let pass
 */
export function exitCodeOf({ diagnostics }: Report, most: number): ExitCode {
  if (diagnostics.some(({ rule }) => rule === 'file-unreadable')) return 2;
  const warnings = diagnostics.filter(({ severity }) => severity === 'warning').length;
  return warnings < diagnostics.length || warnings > most ? 1 : 0;
}

function outcomeOf(text: string, report: Report, most: number): Outcome {
  return { code: exitCodeOf(report, most), out: `${text}\n`, err: '' };
}

function maxWarnings(options: Options, { language }: CommandContext): number {
  const value = options['maxWarnings'];
  if (value === undefined) return Number.POSITIVE_INFINITY;
  if (typeof value === 'string' && /^\d{1,9}$/.test(value)) return Number(value);
  return refuse(
    language,
    {
      ja: '--max-warnings の「{value}」は0以上の整数ではありません。',
      en: '--max-warnings: “{value}” is not a whole number from 0.',
    },
    { value: String(value) },
  );
}
