import { events } from '@digital-accords/data';
import { isId } from '@digital-accords/data/helpers';
import { error } from '@sveltejs/kit';
import { languages } from '../../../../language/language.ts';
import { eventView } from '../../../../pages/record/event.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () =>
  Object.keys(events).flatMap((id) => languages.map((lang) => ({ lang, event: id.slice('events/'.length) })));

export const load: PageLoad = ({ params }) => {
  const id = `events/${params.event}`;
  if (!isId(events, id)) error(404);
  return { view: eventView(id, params.lang) };
};
