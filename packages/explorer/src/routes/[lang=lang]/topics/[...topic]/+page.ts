import { error } from '@sveltejs/kit';
import { languages } from '../../../../language/language.ts';
import { isTopic, topics, topicView } from '../../../../pages/record/topic.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => topics.flatMap((topic) => languages.map((lang) => ({ lang, topic })));

export const load: PageLoad = ({ params }) => {
  const topic = params.topic.replace(/\/$/, '');
  if (!isTopic(topic)) error(404);
  return { view: topicView(topic, params.lang) };
};
