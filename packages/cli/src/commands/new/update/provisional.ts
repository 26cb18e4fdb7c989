import type { Authored } from '@digital-accords/model';
import { type Draft, type DraftEvidence, isSearch } from './draft.ts';

/** The draft before the first question. */
export function emptyDraft(reviewed: Authored.Day): Draft {
  return { id: '', title: {}, summary: {}, subjects: [], actors: [], evidence: [], reviewed };
}

const text = { ja: '仮の文', en: 'Provisional' };
const page = { publisher: 'Provisional', title: 'Provisional', url: 'https://provisional.example/' };

/**
 * A draft in which something right stands for what was not answered yet: rules look at whole records only.
 *
 * @param draft the answers so far
 */
export function provisional(draft: Draft): Draft {
  const { reviewed, subjects, evidence } = draft;
  const source = { ...page, published: reviewed, read: reviewed };
  const filled = (one: DraftEvidence): DraftEvidence => ({
    ...one,
    origin: one.origin || 'party',
    ...(one.kind === 'link' && { source: { ...source, ...one.source } }),
  });
  const links: readonly DraftEvidence[] = evidence.length > 0 ? evidence : [{ kind: 'link', origin: '', source }];
  return {
    ...draft,
    id: draft.id || 'updates/provisional',
    title: { ...text, ...draft.title },
    summary: { ...text, ...draft.summary },
    subjects: subjects.map((one, at) => {
      if (at > 0) return one;
      const { kind = 'related-activity', basis = 'same-object', reason } = one;
      return { ...one, kind, basis, reason: { ...text, ...reason } };
    }),
    ...(isSearch(draft)
      ? { search: { where: text, object: text, nearest: text, terms: [text.en], day: reviewed, ...draft.search } }
      : { evidence: links.map(filled) }),
    ...(draft.event === undefined && { date: draft.date ?? { edtf: `../${reviewed}` } }),
  };
}
