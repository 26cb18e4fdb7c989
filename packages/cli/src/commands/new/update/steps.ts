import type { Authored } from '@digital-accords/model';
import type { Asker, Question } from '../../../dialogue/asker.ts';
import type { Desk } from './desk.ts';
import type { Draft, DraftText } from './draft.ts';

/** A part of the dialogue. */
export interface Step {
  /** JSON Pointers (RFC 6901) to the parts of the record that its questions are about. */
  readonly pointers: readonly string[];
  /** Options that answer its questions. */
  readonly flags: readonly string[];
  /** Whether it is asked, after the answers so far. */
  readonly applies: (draft: Draft) => boolean;
  /** Asks, and returns the draft with the answers. */
  readonly take: (draft: Draft, asker: Asker, desk: Desk) => Promise<Draft>;
}

/** A search that found nothing is no report of anything: it has no evidence, no date and no actors. */
export function isSearch({ kind }: Draft): boolean {
  return kind === 'no-evidence-found';
}

/**
 * A step that asks for a text in both languages.
 *
 * @param key the field of the draft
 * @param pointers the places of the text in the record
 * @param ja the question for the Japanese text
 * @param en the question for the English text
 */
export function textStep(
  key: 'title' | 'summary' | 'reason',
  pointers: readonly [string, ...string[]],
  ja: Question,
  en: Question,
): Step {
  const ask = (question: Question, lang: keyof DraftText, draft: Draft, asker: Asker, desk: Desk): Promise<string> => {
    const before = draft[key][lang] ?? '';
    const check = (text: string): string | undefined =>
      desk.reason({ ...draft, [key]: { ...draft[key], [lang]: text } }, `${pointers[0]}/${lang}`);
    return asker.text(question, check, before);
  };
  return {
    pointers,
    flags: [ja.flag, en.flag],
    applies: () => true,
    take: async (draft, asker, desk) => {
      const text = { ja: await ask(ja, 'ja', draft, asker, desk) };
      const half = { ...draft, [key]: text };
      return { ...half, [key]: { ...text, en: await ask(en, 'en', half, asker, desk) } };
    },
  };
}

/** The draft before the first question. */
export function emptyDraft(reviewed: Authored.Day): Draft {
  return { id: '', title: {}, summary: {}, about: [], kind: '', reason: {}, actors: [], reviewed };
}
