import type { Authored } from '@digital-accords/model';
import { sentenceOf } from '@digital-accords/validator/report';
import type { CommandContext, Options } from '../../../command/command.ts';
import { type Outcome, refuse } from '../../../command/outcome.ts';
import { type Asker, askerOf } from '../../../dialogue/asker.ts';
import { Interrupted } from '../../../dialogue/prompter.ts';
import { loadRegistry } from '../../../registry/load.ts';
import { openRegistry, publishedAt } from '../../../registry/open.ts';
import { releaseOf } from '../../../registry/validation.ts';
import { steps } from './all-steps.ts';
import { deliver } from './deliver.ts';
import { type Desk, deskOf, isWithin } from './desk.ts';
import type { Draft } from './draft.ts';
import { draftOf } from './held.ts';
import { emptyDraft } from './provisional.ts';
import { words } from './words.ts';

/**
 * Runs `accords new update` as a dialogue: asks what options do not answer, writes the file and says what to do next.
 *
 * @param begun the id, if it was given, or the record that is amended
 * @param heading the first lines of a file, by its path
 */
export async function interviewUpdate(
  begun: { readonly id: string | undefined } | { readonly from: Authored.Update },
  options: Options,
  context: CommandContext,
  heading: (file: string) => string,
): Promise<Outcome> {
  const { language } = context;
  const prompter = await context.prompter?.(language);
  const isNamed = 'id' in begun && begun.id !== undefined;
  const answers = isNamed ? new Map([...options, ['id', begun.id]]) : options;
  const asker = askerOf(answers, prompter, language);
  const desk = openDesk(options, context);
  try {
    const first = 'from' in begun ? draftOf(begun.from, context.localDay) : emptyDraft(context.localDay);
    const draft = await repaired(await asked(first, asker, desk), asker, desk, prompter !== undefined);
    if (asker.missing().length > 0) return refuse(language, words.missing, { flags: asker.missing() });
    return await deliver(draft, { asker, desk, context, heading });
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
    return { code: 2, out: '', err: `accords: ${words.stopped[language]}\n` };
  }
}

function openDesk(options: Options, context: CommandContext): Desk {
  const open = openRegistry(options, context);
  const published = publishedAt(open, { asOf: open.asOf, knownAt: open.asOf });
  return deskOf(releaseOf(loadRegistry(options, context)), published, context);
}

async function asked(draft: Draft, asker: Asker, desk: Desk): Promise<Draft> {
  let answered = draft;
  for (const step of steps) if (step.applies(answered)) answered = await step.take(answered, asker, desk);
  return answered;
}

/** Answers may be right each by itself and wrong together: what is wrong is asked again with the reason, once. */
async function repaired(draft: Draft, asker: Asker, desk: Desk, isTerminal: boolean): Promise<Draft> {
  if (!isTerminal) return draft;
  let answered = draft;
  for (const step of steps) {
    const error = desk.errors(answered).find(({ pointer }) => step.pointers.some((own) => isWithin(pointer, own)));
    if (!error || !step.applies(answered)) continue;
    asker.again(step.flags, sentenceOf(error, desk.language));
    answered = await step.take(answered, asker, desk);
  }
  return answered;
}
