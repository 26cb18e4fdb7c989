import { dayIn } from './dates.ts';
import { type Draft, type DraftSearch, isSearch } from './draft.ts';
import { questions } from './questions.ts';
import { askText, type Step, type TextPlace } from './steps.ts';

/** Where, by which words and when a search was made that found nothing. */
export const searchStep: Step = {
  pointers: ['/search'],
  flags: ['where-ja', 'where-en', 'object-ja', 'object-en', 'terms', 'nearest-ja', 'nearest-en', 'searched'],
  applies: isSearch,
  take: async (draft, asker, desk) => {
    const ask = (answered: Draft, key: 'where' | 'object' | 'nearest'): Promise<Draft> =>
      askText(answered, placeOf(key), { ja: questions[`${key}-ja`], en: questions[`${key}-en`] }, asker, desk);
    let answered = await ask(await ask(draft, 'where'), 'object');
    const terms = await asker.text(questions.terms, () => undefined, draft.search?.terms?.join(', '));
    answered = found(answered, { terms: terms.split(/[,、，]/).flatMap((term) => term.trim() || []) });
    answered = await ask(answered, 'nearest');
    const check = (day: string): string | undefined => desk.reason(found(answered, { day: dayIn(day) }), '/search/day');
    const day = await asker.text(questions.day, check, draft.search?.day ?? draft.reviewed);
    return found(answered, { day: dayIn(day) });
  },
};

function found(draft: Draft, part: DraftSearch): Draft {
  return { ...draft, search: { ...draft.search, ...part } };
}

function placeOf(key: 'where' | 'object' | 'nearest'): TextPlace {
  return {
    read: ({ search }) => search?.[key] ?? {},
    write: (draft, text) => found(draft, { [key]: text }),
    pointer: `/search/${key}`,
  };
}
