import { jsonText } from '@digital-accords/validator/report';
import type { Run } from '../../command/command.ts';
import { done } from '../../command/outcome.ts';
import { compareVersions } from '../../registry/version/compare.ts';
import { currentVersion, lastRelease } from '../../registry/version/defaults.ts';
import { openVersion } from '../../registry/version/open-version.ts';
import { renderDiff } from './render.ts';
import { markdownStyle, plainStyle } from './style.ts';

/** Runs `accords diff [old] [new]`. */
export const run: Run = ([old, now], options, context) => {
  const before = old === undefined ? lastRelease(context) : openVersion(old, context);
  const after = now === undefined ? currentVersion(options, context) : openVersion(now, context);
  const diff = compareVersions(before, after, context);
  const format = options.get('format');
  if (format !== 'json') {
    const style = format === 'markdown' ? markdownStyle : plainStyle;
    return done(`${renderDiff(diff, [before, after], style, context.language)}\n`);
  }
  const faults = [before, after].map(({ name, faults: { errors, unread } }) => ({
    name,
    errors: Object.fromEntries(errors),
    unread,
  }));
  return done(`${jsonText({ ...diff, versions: faults })}\n`);
};
