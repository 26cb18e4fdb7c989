import type { Authored, RecordId } from '@digital-accords/model';
import type { Question } from '../../../dialogue/asker.ts';
import { titleOf } from '../../../registry/names.ts';
import { choicesOf, type Desk } from './desk.ts';
import type { Draft } from './draft.ts';
import { dateIn, dayIn, evidenceStep, latestOf } from './evidence-step.ts';
import { questions } from './questions.ts';
import { isSearch, type Step, textStep } from './steps.ts';
import { words } from './words.ts';

const subjects = ['commitment', 'pillar', 'agreement', 'instrument'] as const;

const aboutStep: Step = {
  pointers: ['/about/0/id'],
  flags: ['about'],
  applies: () => true,
  take: async (draft, asker, desk) => {
    const finder = desk.finder(subjects);
    const check = (text: string): string | undefined =>
      text
        .split(',')
        .map((id) => finder.check(id.trim()))
        .find((reason) => reason !== undefined);
    const given = await asker.find(questions.about, { ...finder, check });
    return { ...draft, about: given === '' ? [] : given.split(',').map((id) => id.trim()) };
  },
};

/** A step that chooses a term. */
function termStep(
  key: 'kind' | 'basis' | 'origin',
  scheme: 'update-kind' | 'relation-basis' | 'evidence-origin',
  pointer: string,
  question: Question,
  applies: (draft: Draft) => boolean,
): Step {
  return {
    pointers: [pointer],
    flags: [question.flag],
    applies,
    take: async (draft, asker, desk) => {
      const check = (term: string): string | undefined => desk.reason({ ...draft, [key]: term }, pointer);
      return { ...draft, [key]: await asker.choose(question, desk.terms(scheme), check) };
    },
  };
}

const dateStep: Step = {
  pointers: ['/date', '/event'],
  flags: ['event', 'date'],
  applies: (draft) => !isSearch(draft),
  take: async (draft, asker, desk) => {
    const { date: _, event: __, ...rest } = draft;
    const event = await asker.find(questions.event, desk.finder(['event']));
    if (event !== '') return { ...rest, event };
    const check = (text: string): string | undefined => desk.reason({ ...rest, date: dateIn(text) }, '/date');
    return { ...rest, date: dateIn(await asker.text(questions.date, check, latestOf(draft, desk))) };
  },
};

const actorsStep: Step = {
  pointers: ['/actors'],
  flags: ['actors'],
  applies: (draft) => !isSearch(draft),
  take: async (draft, asker, desk) => {
    const name = (id: RecordId): string => {
      const record = desk.release.registry.byId.get(id);
      return (record && titleOf(record)?.[desk.language]) ?? id;
    };
    const likely = choicesOf(
      draft.about.flatMap((id) => bodiesOf(id, desk)),
      name,
    );
    return { ...draft, actors: await asker.findSome(questions.actors, likely, desk.finder(['organisation'])) };
  },
};

/** The bodies that act in a commitment, and the parties of its agreement with the bodies they act through. */
function bodiesOf(id: RecordId, { release: { registry } }: Desk): readonly RecordId[] {
  const record = registry.byId.get(id);
  const agreement = registry.byId.get(id.split('/')[0] ?? '');
  const own = record?.type === 'commitment' ? record.actors.flatMap(organisationOf) : [];
  const parties =
    agreement?.type === 'agreement'
      ? agreement.parties.flatMap(({ organisation, through = [] }) => [...through, organisation])
      : [];
  return [...own, ...parties];
}

function organisationOf(actor: Authored.Actor): readonly RecordId[] {
  return actor.kind === 'organisation' ? [actor.organisation] : [];
}

const searchStep: Step = {
  pointers: ['/search'],
  flags: ['where-ja', 'where-en', 'object-ja', 'object-en', 'terms', 'nearest-ja', 'nearest-en', 'searched'],
  applies: isSearch,
  take: async (draft, asker, desk) => {
    let search: Readonly<Record<string, unknown>> = {};
    const text = async (key: 'where' | 'object' | 'nearest'): Promise<void> => {
      for (const lang of ['ja', 'en'] as const) {
        const held = search[key];
        const filled = (answer: string): Readonly<Record<string, unknown>> => ({
          ...search,
          [key]: { ...(typeof held === 'object' ? held : {}), ...(search[key] as object | undefined), [lang]: answer },
        });
        const check = (answer: string): string | undefined =>
          desk.reason({ ...draft, search: filled(answer) }, `/search/${key}/${lang}`);
        search = filled(await asker.text(questions[`${key}-${lang}`], check));
      }
    };
    await text('where');
    await text('object');
    const terms = await asker.text(questions.terms, () => undefined);
    search = {
      ...search,
      terms: terms
        .split(/[,、，]/)
        .map((term) => term.trim())
        .filter((term) => term !== ''),
    };
    await text('nearest');
    const check = (answer: string): string | undefined =>
      desk.reason({ ...draft, search: { ...search, day: dayIn(answer) } }, '/search/day');
    return { ...draft, search: { ...search, day: dayIn(await asker.text(questions.day, check, draft.reviewed)) } };
  },
};

const idStep: Step = {
  pointers: ['/id'],
  flags: ['id'],
  applies: () => true,
  take: async (draft, asker, desk) => {
    const check = (id: string): string | undefined =>
      desk.release.registry.byId.has(id) ? words.used[desk.language] : desk.reason({ ...draft, id }, '/id');
    return { ...draft, id: await asker.text(questions.id, check, proposedId(draft, desk)) };
  },
};

/** An id from the English title that no record has yet. */
function proposedId({ title: { en = '' } }: Draft, { release: { registry } }: Desk): string {
  const slug = en
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-|-[^-]*$|-$/g, (cut) => (en.length > 60 || cut === '-' ? '' : cut));
  if (slug === '') return '';
  const ids = [`updates/${slug}`, ...Array.from({ length: 99 }, (_, at) => `updates/${slug}-${at + 2}`)];
  return ids.find((id) => !registry.byId.has(id)) ?? '';
}

/** The parts of the dialogue, in their order. */
export const steps: readonly Step[] = [
  aboutStep,
  termStep('kind', 'update-kind', '/about/0/kind', questions.kind, () => true),
  evidenceStep,
  termStep('origin', 'evidence-origin', '/evidence/0/origin', questions.origin, (draft) => !isSearch(draft)),
  termStep('basis', 'relation-basis', '/about/0/basis', questions.basis, (draft) => !isSearch(draft)),
  dateStep,
  actorsStep,
  searchStep,
  textStep('title', ['/title'], questions['title-ja'], questions['title-en']),
  textStep('summary', ['/summary'], questions['summary-ja'], questions['summary-en']),
  textStep('reason', ['/about/0/reason'], questions['reason-ja'], questions['reason-en']),
  idStep,
];
