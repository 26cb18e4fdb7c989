import type { Language } from './language.ts';

/** A run of a sentence; with a path it is a link, and with a language it is in another one than the page. */
export interface Run {
  readonly text: string;
  readonly path?: string;
  readonly lang?: string;
}
export type Sentence = readonly Run[];

/** A sentence with a run in it that is a link or in another language. */
export function around(run: Run, [before, after]: readonly [string, string]): Sentence {
  return [{ text: before }, run, { text: after }];
}

/** Sentences in a list, with what stands between them. */
export function listed(sentences: readonly Sentence[], separator: string): Sentence {
  return sentences.flatMap((sentence, at) => (at > 0 ? [{ text: separator }, ...sentence] : sentence));
}

/** Words of a source within a sentence, marked with their language if it is not that of the reader. */
export function printedRun(text: string, own: string, lang: Language): Run {
  return { text, ...(own !== lang && { lang: own }) };
}
