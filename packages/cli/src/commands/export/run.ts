import { resolve } from 'node:path';
import { jsonText, render } from '@digital-accords/validator';
import type { Run } from '../../command/command.ts';
import { done, refuse } from '../../command/outcome.ts';
import { daysOf } from '../../registry/days.ts';
import { openRegistry, publishedAt, reliabilityIn } from '../../registry/open.ts';
import { exportOf, sizeOf } from './registry-export.ts';

const messages = {
  written: { ja: '{file} に記録{count}件を書き出しました。', en: 'Wrote {count} records to {file}.' },
  failed: {
    ja: '「{file}」に書き込めません（システムの応答：{code}）。フォルダーがあり、書き込めることを確かめてください。',
    en: '“{file}” cannot be written; the system answered {code}. Check that its folder exists and may be written to.',
  },
} as const;

/** Runs `accords export`. */
export const run: Run = (_, options, context) => {
  const { language, files } = context;
  const open = openRegistry(options, context);
  const days = daysOf(options, open.asOf, context);
  const exported = exportOf(publishedAt(open, days, reliabilityIn(open)));
  const text = `${jsonText(exported)}\n`;
  const file = options.get('out') ?? '-';
  if (file === '-') return done(text);
  const written = files.writeWhole(resolve(files.cwd, file), text);
  if (!written.ok) return refuse(language, messages.failed, { file, code: written.code });
  return { code: 0, out: '', err: `${render(messages.written, { file, count: sizeOf(exported) }, language)}\n` };
};
