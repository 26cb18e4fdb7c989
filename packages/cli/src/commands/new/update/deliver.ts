import { resolve } from 'node:path';
import { type Diagnostic, type Params, render } from '@digital-accords/validator';
import { sentenceOf } from '@digital-accords/validator/report';
import type { CommandContext } from '../../../command/command.ts';
import { done, type Outcome } from '../../../command/outcome.ts';
import { createFile, reasonNotToCreate } from '../../../command/write.ts';
import type { Asker } from '../../../dialogue/asker.ts';
import { shellWord } from '../../../terminal/shell.ts';
import { yamlText } from '../../../yaml/yaml-text.ts';
import { steps } from './all-steps.ts';
import { type Desk, isWithin } from './desk.ts';
import type { Draft } from './draft.ts';
import { questions } from './questions.ts';
import { words } from './words.ts';

/** What a draft is delivered with. */
export interface Delivery {
  readonly asker: Asker;
  readonly desk: Desk;
  readonly context: CommandContext;
  /** The first lines of a file, by its path. */
  readonly heading: (file: string) => string;
}

/**
 * Writes the record of a draft, shows it, and says what to do next. Where nobody can be asked, a record with errors is not
 * written, and the record goes to standard output unless a file is named.
 *
 * @param draft the answers
 * @param delivery where and how
 */
export async function deliver(draft: Draft, { asker, desk, context, heading }: Delivery): Promise<Outcome> {
  const { language } = context;
  const errors = desk.errors(draft);
  const textFor = (file: string): string => `${heading(file)}${yamlText(desk.record(draft))}`;
  if (!context.prompter && errors.length > 0)
    return { code: 1, out: '', err: `${sentences(errors, desk).join('\n')}\n` };
  const file = await fileFor(draft, textFor, asker, context);
  if (file === '-') return done(textFor(file));
  const check = `${context.calledAs} validate ${shellWord(file, process.platform)}`;
  const say = (word: keyof typeof words, params: Params): string => render(words[word], params, language);
  const said = [
    say('written', { file }),
    textFor(file).trimEnd(),
    ...sentences(desk.findings(draft), desk),
    errors.length > 0 ? say('faulty', {}) : say('valid', {}),
    say('next', { check }),
  ];
  return { code: errors.length > 0 ? 1 : 0, out: '', err: `${said.join('\n\n')}\n` };
}

/** Somebody who is asked names another file if this one cannot be made: what was answered is never lost. */
async function fileFor(
  draft: Draft,
  textFor: (file: string) => string,
  asker: Asker,
  context: CommandContext,
): Promise<string> {
  const { files, language } = context;
  if (!context.prompter) {
    const file = await asker.text(questions.file, () => undefined, '-');
    if (file !== '-') createFile(file, textFor(file), context);
    return file;
  }
  const isFree = (file: string): string | undefined => {
    const path = resolve(files.cwd, file);
    return files.isFile(path) || files.isFolder(path) ? render(words.exists, { file }, language) : undefined;
  };
  for (;;) {
    const file = await asker.text(questions.file, isFree, `${draft.id.replace('updates/', '')}.yaml`);
    const reason = file === '-' ? undefined : reasonNotToCreate(file, textFor(file), context);
    if (reason === undefined) return file;
    asker.again([questions.file.flag], reason);
  }
}

/** Each finding with the options whose answers it is about. */
function sentences(findings: readonly Diagnostic[], { language }: Desk): readonly string[] {
  return findings.map((finding) => {
    const flags = steps.find(({ pointers }) => pointers.some((own) => isWithin(finding.pointer, own)))?.flags ?? [];
    const named = flags.map((flag) => `--${flag}`).join(language === 'ja' ? '、' : ', ');
    return [named, sentenceOf(finding, language)].filter((part) => part !== '').join(language === 'ja' ? '：' : ': ');
  });
}
