import { organisations } from '@digital-accords/data';
import { isId } from '@digital-accords/data/helpers';
import { error } from '@sveltejs/kit';
import { languages } from '../../../../language/language.ts';
import { organisationView } from '../../../../pages/record/organisation.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () =>
  Object.keys(organisations).flatMap((id) =>
    languages.map((lang) => ({ lang, organisation: id.slice('organisations/'.length) })),
  );

export const load: PageLoad = ({ params }) => {
  const id = `organisations/${params.organisation}`;
  if (!isId(organisations, id)) error(404);
  return { view: organisationView(id, params.lang) };
};
