import { resolve } from 'node:path';
import { type MessageTemplate, render } from '@digital-accords/validator';
import type { CommandContext, Options } from '../../command/command.ts';
import { type Outcome, refuse } from '../../command/outcome.ts';
import { shellWord } from '../../terminal/shell.ts';
import { leafLines } from '../leaves/leaf-lines.ts';
import { type CutLeaf, cutText } from '../leaves/read-text.ts';
import type { SchemaFile } from './schema.ts';
import { templateOf } from './template.ts';

const messages = {
  exists: {
    ja: '「{folder}」は既に存在します。上書きはしません。--out で別のフォルダーを指定してください。',
    en: '“{folder}” already exists and is not overwritten. Give another folder with --out.',
  },
  unwritten: {
    ja: '「{folder}」に書き込めません（システムの応答：{code}）。',
    en: '“{folder}” cannot be written (the system answered {code}).',
  },
  written: {
    ja: '{folder} に文書の記録、原文及び第一・第二の分析のひな形（{count}か所）を書き出しました。分析の手順は CONTRIBUTING.ja.md にあります。残りの作業の一覧：{check}',
    en: 'Wrote the record of the document, its text and two empty readings of {count} passages to {folder}. CONTRIBUTING.md says how to analyse it. What is left to do: {check}',
  },
} as const satisfies Record<string, MessageTemplate>;

/** A document that is to be registered. */
export interface NewDocument {
  readonly id: string;
  /** Path of its text. */
  readonly text: string;
  readonly schema: SchemaFile;
  /** The first lines of a record, by the path of its file. */
  readonly heading: (file: string) => string;
}

/**
 * Registers a document whole, as a folder that can be validated and submitted: its record with the leaves of its text, its
 * text byte for byte, and two readings with a line for each leaf, whose roles are still empty.
 *
 * @param document what is registered
 * @param options the profile, and the folder to write
 * @param context the file system and the language
 * @throws Refusal if the text cannot be read, or if the folder exists or cannot be written
 */
export function newDocument(
  { id, text, schema, heading }: NewDocument,
  options: Options,
  context: CommandContext,
): Outcome {
  const { files, language, calledAs } = context;
  const { bytes, profile, leaves } = cutText(text, options, context);
  const slug = id.slice(id.lastIndexOf('/') + 1);
  const folder = options.get('out') ?? slug;
  const file = `${slug}.${text.endsWith('.md') ? 'md' : 'txt'}`;
  const held = [
    'text:',
    '  state: held',
    `  file: ${file}`,
    `  sha256: ${files.sha256(bytes)}`,
    `  profile: ${profile}`,
    '  coding: in-progress',
    '  leaves:',
    ...leafLines(leaves).map((line) => `    ${line}`),
  ];
  const check = `accords validate ${shellWord(slug, process.platform)}`;
  const record = templateOf(schema, { id, check, language, filled: new Map([['text', held]]) });
  const encoder = new TextEncoder();
  const reading = encoder.encode(readingOf(leaves));
  const written = files.writeFolder(resolve(files.cwd, folder), [
    { path: `documents/${slug}.yaml`, content: encoder.encode(heading(`${folder}/documents/${slug}.yaml`) + record) },
    { path: `sources/${file}`, content: bytes },
    ...[1, 2].map((number) => ({ path: `coding/${slug}/reading-${number}.jsonl`, content: reading })),
  ]);
  if (!written.ok)
    return refuse(
      language,
      written.code === 'ENOTEMPTY' || written.code === 'EEXIST' ? messages.exists : messages.unwritten,
      {
        folder,
        code: written.code,
      },
    );
  const called = `${calledAs} validate ${shellWord(folder, process.platform)}`;
  return {
    code: 0,
    out: '',
    err: `${render(messages.written, { folder, count: leaves.length, check: called }, language)}\n`,
  };
}

/** One line a leaf, to be filled in by a reader who sees no other reading. */
function readingOf(leaves: readonly CutLeaf[]): string {
  return leaves.map(({ leaf }) => `${JSON.stringify({ leaf, role: '', units: [] })}\n`).join('');
}
