import type { Asker, Question } from '../../../dialogue/asker.ts';
import { dateIn, dayIn } from './dates.ts';
import type { Desk } from './desk.ts';
import type { Draft, DraftEvidence } from './draft.ts';
import { questions } from './questions.ts';
import { choicesOfSeen, fieldsOfSeen, seenOf } from './seen.ts';

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
  const checked = (key: string, read: (text: string) => string) => (text: string) =>
    desk.reason(
      { ...draft, evidence: [{ kind: 'link', origin: '', source: { ...answers, url, [key]: read(text) } }] },
      `/evidence/0/source/${key}`,
    );
  for (const { key, question, read } of fields) {
    const initial = held[key] ?? (key === 'read' ? draft.reviewed : undefined);
    answers[key] = read(await asker.text(question, checked(key, read), initial));
  }
  const seen = await asker.choose(questions.seen, choicesOfSeen(desk.language), () => undefined, seenOf(held));
  const excerpt = await asker.text(questions.excerpt, checked('excerpt', same), held['excerpt']);
  const { publisher = '', title = '', published = '', read = '' } = answers;
  return {
    publisher,
    title,
    url,
    ...(published !== '' && { published }),
    read,
    ...(held['archived'] !== undefined && { archived: held['archived'] }),
    ...fieldsOfSeen(seen),
    ...(excerpt !== '' && { excerpt }),
  };
}
