import type { Authored, RecordId } from '@digital-accords/model';
import { titleOf } from '../../../registry/names.ts';
import { dateIn, latestOf } from './dates.ts';
import { choicesOf, type Desk } from './desk.ts';
import { type Draft, isSearch } from './draft.ts';
import { evidenceStep } from './evidence-step.ts';
import { questions } from './questions.ts';
import { searchStep } from './search-step.ts';
import { type Step, textStep } from './steps.ts';
import { aboutStep, basisStep, furtherStep, kindStep, reasonStep } from './subject-steps.ts';
import { words } from './words.ts';

const dateStep: Step = {
  pointers: ['/date', '/event'],
  flags: ['event', 'date'],
  applies: (draft) => !isSearch(draft),
  take: async (draft, asker, desk) => {
    const { date: before, event: held, ...rest } = draft;
    const event = await asker.find(questions.event, desk.finder(['event']), held);
    if (event !== '') return { ...rest, event };
    const check = (text: string): string | undefined => desk.reason({ ...rest, date: { edtf: dateIn(text) } }, '/date');
    const edtf = dateIn(await asker.text(questions.date, check, before?.edtf ?? latestOf(draft, desk)));
    return { ...rest, date: edtf === before?.edtf ? before : { edtf } };
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
    const bodies = draft.subjects.flatMap(({ id }) => bodiesOf(id, desk));
    const likely = choicesOf([...draft.actors, ...bodies], name);
    const finder = desk.finder(['organisation']);
    return { ...draft, actors: await asker.findSome(questions.actors, likely, finder, draft.actors) };
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

/** A released id never changes. */
const idStep: Step = {
  pointers: ['/id'],
  flags: ['id'],
  applies: ({ kept }) => kept === undefined,
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
  kindStep,
  evidenceStep,
  basisStep,
  dateStep,
  actorsStep,
  searchStep,
  textStep('title', questions['title-ja'], questions['title-en']),
  textStep('summary', questions['summary-ja'], questions['summary-en']),
  reasonStep,
  furtherStep,
  idStep,
];
