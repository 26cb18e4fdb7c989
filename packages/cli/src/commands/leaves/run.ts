import { beginsOf } from '@digital-accords/model';
import { jsonText } from '@digital-accords/validator/report';
import type { Run } from '../../command/command.ts';
import { done } from '../../command/outcome.ts';
import { leafLines } from './leaf-lines.ts';
import { cutText } from './read-text.ts';

/** Runs `accords leaves <text>`. */
export const run: Run = ([file = ''], options, context) => {
  const { bytes, profile, leaves } = cutText(file, options, context);
  const sha256 = context.files.sha256(bytes);
  if (options.get('format') === 'json') {
    const shown = leaves.map(({ text, ...leaf }) =>
      leaf.redacted ? leaf : { ...leaf, begins: beginsOf({ text }), text },
    );
    return done(`${jsonText({ sha256, profile, leaves: shown })}\n`);
  }
  const lines = [
    `sha256: ${sha256}`,
    `profile: ${profile}`,
    'leaves:',
    ...leafLines(leaves).map((line) => `  ${line}`),
  ];
  return done(`${lines.join('\n')}\n`);
};
