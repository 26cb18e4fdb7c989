import { render } from '@digital-accords/validator';
import { jsonText } from '@digital-accords/validator/report';
import type { Run } from '../../command/command.ts';
import { done } from '../../command/outcome.ts';
import { writeFile } from '../../command/write.ts';
import { daysOf } from '../../registry/days.ts';
import { openRegistry, publishedAt, reliabilityIn } from '../../registry/open.ts';
import { exportOf, sizeOf } from './registry-export.ts';

const written = { ja: '{file} に記録{count}件を書き出しました。', en: 'Wrote {count} records to {file}.' };

/** Runs `accords export`. */
export const run: Run = (_, options, context) => {
  const open = openRegistry(options, context);
  const days = daysOf(options, open.asOf, context);
  const exported = exportOf(publishedAt(open, days, reliabilityIn(open)));
  const text = `${jsonText(exported)}\n`;
  const file = options.get('out') ?? '-';
  if (file === '-') return done(text);
  writeFile(file, text, context);
  return { code: 0, out: '', err: `${render(written, { file, count: sizeOf(exported) }, context.language)}\n` };
};
