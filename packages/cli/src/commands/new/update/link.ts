import type { Asker, Question } from '../../../dialogue/asker.ts';
import { dateIn, dayIn } from './dates.ts';
import type { Desk } from './desk.ts';
import type { Draft, DraftEvidence } from './draft.ts';
import { questions } from './questions.ts';

const same = (text: string): string => text;

/** The fields of a page that are asked, in the order of the schema. */
const fields: readonly {
  readonly key: string;
  readonly question: Question;
  readonly read: (text: string) => string;
}[] = [
  { key: 'publisher', question: questions.publisher, read: same },
  { key: 'title', question: questions.page, read: same },
  { key: 'published', question: questions.published, read: dateIn },
  { key: 'read', question: questions.read, read: dayIn },
  { key: 'excerpt', question: questions.excerpt, read: same },
];

/**
 * Asks about a public page.
 *
 * @param url its address
 * @param before what was known of it
 * @returns the source of the evidence; what no question is about stays
 */
export async function linkOf(
  url: string,
  before: DraftEvidence | undefined,
  draft: Draft,
  asker: Asker,
  desk: Desk,
): Promise<Readonly<Record<string, string>>> {
  const held = before?.kind === 'link' ? before.source : {};
  const answers: Record<string, string> = {};
  for (const { key, question, read } of fields) {
    const check = (text: string): string | undefined =>
      desk.reason(
        { ...draft, evidence: [{ kind: 'link', origin: '', source: { ...answers, url, [key]: read(text) } }] },
        `/evidence/0/source/${key}`,
      );
    const initial = held[key] ?? (key === 'read' ? draft.reviewed : undefined);
    answers[key] = read(await asker.text(question, check, initial));
  }
  const { publisher = '', title = '', published = '', ...rest } = answers;
  const { excerpt = '', read = '' } = rest;
  const { publisher: _, title: __, url: ___, published: ____, read: _____, excerpt: ______, ...kept } = held;
  return {
    publisher,
    title,
    url,
    ...(published !== '' && { published }),
    read,
    ...kept,
    ...(excerpt !== '' && { excerpt }),
  };
}
