import { formats, isFormat } from '@digital-accords/exports';
import { type MessageTemplate, render } from '@digital-accords/validator';
import type { Run } from '../../command/command.ts';
import { done, refuse } from '../../command/outcome.ts';
import { writeFile, writeFolder } from '../../command/write.ts';
import { daysOf } from '../../registry/days.ts';
import { openRegistry, publishedAt, reliabilityIn } from '../../registry/open.ts';

const words = {
  file: { ja: '記録{count}件から {out} を書き出しました。', en: 'Wrote {out}, made from {count} records.' },
  folder: {
    ja: '記録{count}件から {out} にファイル{files}個を書き出しました。',
    en: 'Wrote {files} files to {out}, made from {count} records.',
  },
  'needs-file': {
    ja: '{format} は標準出力に書き出せません。--out で書き出し先のファイルを指定してください。',
    en: '{format} cannot be written to standard output. Give a file with --out.',
  },
  'needs-folder': {
    ja: '{format} は複数のファイルになります。--out で書き出し先のフォルダーを指定してください。',
    en: '{format} has several files. Give a folder with --out.',
  },
} as const satisfies Record<string, MessageTemplate>;

/** Runs `accords export`. */
export const run: Run = async (_, options, context) => {
  const { language } = context;
  const name = options.get('format') ?? 'json';
  if (!isFormat(name)) throw new Error(`no format has the name ${name}`);
  const format = formats[name];
  const out = options.get('out') ?? '-';
  if (out === '-' && format.kind !== 'text') {
    return refuse(language, words[format.kind === 'folder' ? 'needs-folder' : 'needs-file'], { format: name });
  }
  const open = openRegistry(options, context);
  const published = publishedAt(open, daysOf(options, open.asOf, context), reliabilityIn(open));
  const count = Object.values(published).flat().length;
  if (format.kind === 'folder') {
    const { write } = await format.load();
    const files = await write(published);
    writeFolder(out, files, context);
    return said(render(words.folder, { out, count, files: files.length }, language));
  }
  const { write } = await format.load();
  const { content } = await write(published);
  if (out === '-') return done(new TextDecoder('utf-8', { ignoreBOM: true }).decode(content));
  writeFile(out, content, context);
  return said(render(words.file, { out, count }, language));
};

function said(sentence: string): { readonly code: 0; readonly out: string; readonly err: string } {
  return { code: 0, out: '', err: `${sentence}\n` };
}
