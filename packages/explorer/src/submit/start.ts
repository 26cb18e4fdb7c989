import { type Draft, emptyOf, type FormModel, isList, partOf } from './field.ts';

/**
 * A report that nobody has begun: with one commitment and one linked page as evidence.
 *
 * @param model the form
 * @param today the day on which it is begun
 * @param about the commitment from whose page the form was opened, if any
 */
export function newDraft({ fields }: FormModel, today: string, about: string): Draft {
  const empty = new Map(fields.parts.map(({ name, field }) => [name, { field, value: emptyOf(field) }]));
  const subjects = empty.get('about')?.value;
  const evidence = empty.get('evidence')?.field;
  const ways = evidence?.kind === 'list' && evidence.item.kind === 'either' ? evidence.item.ways : [];
  const linked = ways.find((way) => partOf(emptyOf(way), 'kind') === 'link');
  return {
    ...Object.fromEntries([...empty].flatMap(([name, { value }]) => (name === 'event' ? [] : [[name, value]]))),
    about: isList(subjects) && subjects[0] !== undefined ? [withId(subjects[0], about)] : [],
    evidence: linked ? [emptyOf(linked)] : [],
    actors: [],
    reviewed: today,
  };
}

/** Whether a draft is on a record. */
export function isAbout(draft: Draft, id: string): boolean {
  const subjects = partOf(draft, 'about');
  return isList(subjects) && subjects.some((one) => partOf(one, 'id') === id);
}

function withId(subject: Draft, id: string): Draft {
  return typeof subject === 'object' && !isList(subject) ? { ...subject, id } : subject;
}

/** An id for a report, made from its English title. */
export function suggestedId(title: string): string {
  const slug = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
  return slug === '' ? '' : `updates/${slug}`;
}
