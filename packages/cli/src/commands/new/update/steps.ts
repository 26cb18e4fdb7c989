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
  /** Asks, and returns the draft with the answers. What the draft says already is offered. */
  readonly take: (draft: Draft, asker: Asker, desk: Desk) => Promise<Draft>;
}

/** Where a text in both languages stands in a draft, and in its record. */
export interface TextPlace {
  readonly read: (draft: Draft) => DraftText;
  readonly write: (draft: Draft, text: DraftText) => Draft;
  /** JSON Pointer to it in the record. */
  readonly pointer: string;
}

/**
 * Asks for a text in both languages.
 *
 * @param draft the draft before
 * @param place where the text stands
 * @param questions for the Japanese text, and for the English text
 * @returns the draft with the text
 */
export async function askText(
  draft: Draft,
  { read, write, pointer }: TextPlace,
  questions: { readonly ja: Question; readonly en: Question },
  asker: Asker,
  desk: Desk,
): Promise<Draft> {
  let answered = draft;
  for (const lang of ['ja', 'en'] as const) {
    const filled = (text: string): Draft => write(answered, { ...read(answered), [lang]: text });
    const check = (text: string): string | undefined => desk.reason(filled(text), `${pointer}/${lang}`);
    answered = filled(await asker.text(questions[lang], check, read(answered)[lang]));
  }
  return answered;
}

/** A step that asks for the title or the summary in both languages. */
export function textStep(key: 'title' | 'summary', ja: Question, en: Question): Step {
  const place: TextPlace = {
    read: (draft) => draft[key],
    write: (draft, text) => ({ ...draft, [key]: text }),
    pointer: `/${key}`,
  };
  return {
    pointers: [place.pointer],
    flags: [ja.flag, en.flag],
    applies: () => true,
    take: (draft, asker, desk) => askText(draft, place, { ja, en }, asker, desk),
  };
}
