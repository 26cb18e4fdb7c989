import { updates } from '@digital-accords/data';
import { isId } from '@digital-accords/data/helpers';
import { error } from '@sveltejs/kit';
import { languages } from '../../../../language/language.ts';
import { updateView } from '../../../../pages/record/update.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () =>
  Object.keys(updates).flatMap((id) => languages.map((lang) => ({ lang, update: id.slice('updates/'.length) })));

export const load: PageLoad = ({ params }) => {
  const id = `updates/${params.update}`;
  if (!isId(updates, id)) error(404);
  return { view: updateView(id, params.lang) };
};
