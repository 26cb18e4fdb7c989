import type { Asker } from '../../../dialogue/asker.ts';
import type { Desk } from './desk.ts';
import { type Draft, type DraftSubject, isSearch } from './draft.ts';
import { furtherQuestions, questions } from './questions.ts';
import { askText, type Step } from './steps.ts';

const types = ['commitment', 'pillar', 'agreement', 'instrument'] as const;
/** A report has at most so many subjects. */
const MOST = 50;

const terms = {
  kind: { scheme: 'update-kind', question: questions.kind },
  basis: { scheme: 'relation-basis', question: questions.basis },
} as const;

/** The draft with more said of one subject. */
function said(draft: Draft, at: number, part: Partial<DraftSubject>): Draft {
  return { ...draft, subjects: draft.subjects.map((one, place) => (place === at ? { ...one, ...part } : one)) };
}

async function askTerm(draft: Draft, at: number, key: keyof typeof terms, asker: Asker, desk: Desk): Promise<Draft> {
  const { scheme, question } = terms[key];
  const check = (term: string): string | undefined =>
    desk.reason(said(draft, at, { [key]: term }), `/about/${at}/${key}`);
  const term = await asker.choose(question, desk.terms(scheme), check, draft.subjects[at]?.[key]);
  return said(draft, at, { [key]: term });
}

function askReason(draft: Draft, at: number, asker: Asker, desk: Desk): Promise<Draft> {
  const place = {
    read: ({ subjects }: Draft) => subjects[at]?.reason ?? {},
    write: (answered: Draft, reason: Draft['title']) => said(answered, at, { reason }),
    pointer: `/about/${at}/reason`,
  };
  return askText(draft, place, { ja: questions['reason-ja'], en: questions['reason-en'] }, asker, desk);
}

/** Of another subject, nothing that was said before is right. */
function subjectOf(id: string, before: DraftSubject | undefined): DraftSubject {
  return before?.id === id ? before : { id };
}

/** What the report is about. An option may name several, of which the same is said. */
export const aboutStep: Step = {
  pointers: ['/about/0/id'],
  flags: ['about'],
  applies: () => true,
  take: async (draft, asker, desk) => {
    const { check, ...finder } = desk.finder(types);
    const ids = (text: string): readonly string[] => text.split(',').map((id) => id.trim());
    const [first, ...others] = draft.subjects;
    const checkAll = (text: string): string | undefined =>
      ids(text)
        .map(check)
        .find((reason) => reason !== undefined);
    const given = await asker.find(questions.about, { ...finder, check: checkAll }, first?.id);
    const named = given === '' ? [] : ids(given).map((id) => subjectOf(id, first));
    return { ...draft, subjects: named.length > 1 ? named : [...named, ...others] };
  },
};

export const kindStep: Step = {
  pointers: ['/about/0/kind'],
  flags: ['kind'],
  applies: () => true,
  take: (draft, asker, desk) => askTerm(draft, 0, 'kind', asker, desk),
};

export const basisStep: Step = {
  pointers: ['/about/0/basis'],
  flags: ['basis'],
  applies: (draft) => !isSearch(draft),
  take: (draft, asker, desk) => askTerm(draft, 0, 'basis', asker, desk),
};

export const reasonStep: Step = {
  pointers: ['/about/0/reason'],
  flags: ['reason-ja', 'reason-en'],
  applies: () => true,
  take: (draft, asker, desk) => askReason(draft, 0, asker, desk),
};

/** Whatever else the report is about, each with its own kind, basis and reason. An empty answer leaves one out. */
export const furtherStep: Step = {
  pointers: Array.from({ length: MOST - 1 }, (_, at) => `/about/${at + 1}`),
  flags: ['about'],
  applies: () => true,
  take: async (draft, asker, desk) => {
    if (!asker.asks(questions.about)) return draft;
    const [first, ...held] = draft.subjects;
    let answered: Draft = { ...draft, subjects: first ? [first] : [] };
    for (let number = 0; answered.subjects.length < MOST; number += 1) {
      const before = held[number];
      const id = await asker.find(furtherQuestions.about, desk.finder(types), before?.id);
      if (id === '' && !before) break;
      if (id === '') continue;
      const at = answered.subjects.length;
      answered = { ...answered, subjects: [...answered.subjects, subjectOf(id, before)] };
      answered = await askTerm(answered, at, 'kind', asker, desk);
      if (!isSearch(answered)) answered = await askTerm(answered, at, 'basis', asker, desk);
      answered = await askReason(answered, at, asker, desk);
    }
    return answered;
  },
};
