import * as data from '@digital-accords/data';
import type { LocalizedText } from '@digital-accords/model';
import { linkTo } from '../../address/link.ts';
import { type Subject, subjectOf } from '../../marking/subject.ts';

const { agreements, pillars, commitments, updates, events, instruments, documents, organisations } = data;

/** Ids that have a page without a language: the address by which a record is cited. */
export const permanentIds: readonly data.RecordId[] = [
  agreements,
  pillars,
  commitments,
  updates,
  events,
  instruments,
  documents,
  organisations,
].flatMap((collection) => Object.values<{ readonly id: data.RecordId }>(collection).map(({ id }) => id));

const known: ReadonlySet<string> = new Set(permanentIds);

/** Whether a page without a language has this address. */
export function isPermanent(path: string): boolean {
  return path === '' || known.has(path.replace(/\/$/, ''));
}

/** The page without a language that leads to a record in both. */
export interface ChoiceView {
  /** Address of the page without its language. */
  readonly path: string;
  readonly title: LocalizedText;
  readonly subject: Subject;
}

/** The page of an id; nothing if there is no such record. */
export function choiceView(path: string): ChoiceView | undefined {
  const id = permanentIds.find((one) => one === path.replace(/\/$/, ''));
  if (id === undefined) return undefined;
  const [ja, en] = [subjectOf(id, 'ja'), subjectOf(id, 'en')];
  return {
    path: `${id}/`,
    title: { ja: linkTo(id, 'ja').text, en: linkTo(id, 'en').text },
    subject: { ...en, title: `${en.title} / ${ja.title}`, description: `${en.description} / ${ja.description}` },
  };
}
