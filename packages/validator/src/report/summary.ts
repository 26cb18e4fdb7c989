import { type Language, render } from '../diagnostic/render.ts';
import type { Palette } from './palette.ts';
import { countsOf, type Report } from './report.ts';
import { words } from './words.ts';

/**
 * The last line of a report for people: the totals, and how many findings are not listed.
 *
 * @param report what was found
 * @param options language and colours
 * @returns the text, without a line end
 */
export function summary(
  report: Report,
  { lang, palette }: { readonly lang: Language; readonly palette: Palette },
): string {
  const { errors, warnings, files, lines, notListed = 0 } = countsOf(report);
  const count = (one: keyof typeof words, many: keyof typeof words, number: number): string =>
    render(words[number === 1 ? one : many], { count: number }, lang);
  const checked = count('one-file', 'files', files);
  const totals = render(
    words.summary,
    {
      errors: count('one-error', 'errors', errors),
      warnings: count('one-warning', 'warnings', warnings),
      files:
        lines === undefined
          ? checked
          : render(words[lines === 1 ? 'one-line' : 'lines'], { files: checked, count: lines }, lang),
    },
    lang,
  );
  const more = notListed > 0 ? `${render(words['not-listed'], { count: notListed }, lang)}\n` : '';
  const text = `${more}${totals}`;
  return errors > 0 ? palette.error(text) : warnings > 0 ? palette.warning(text) : text;
}
