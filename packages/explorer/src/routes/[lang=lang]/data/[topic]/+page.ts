import { error } from '@sveltejs/kit';
import { languages } from '../../../../language/language.ts';
import { isTopic, topics } from '../../../../pages/reference/topics.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => topics.flatMap((topic) => languages.map((lang) => ({ lang, topic })));

export const load: PageLoad = ({ params: { topic } }) => {
  if (!isTopic(topic)) error(404);
  return { topic };
};
