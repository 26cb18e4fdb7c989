import { documents } from '@digital-accords/data';
import { isId } from '@digital-accords/data/helpers';
import { error } from '@sveltejs/kit';
import { languages } from '../../../../language/language.ts';
import { readerView } from '../../../../pages/reader/view.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () =>
  Object.keys(documents).flatMap((id) => languages.map((lang) => ({ lang, document: id.slice('documents/'.length) })));

export const load: PageLoad = ({ params }) => {
  const id = `documents/${params.document}`;
  if (!isId(documents, id)) error(404);
  return { view: readerView(id, params.lang) };
};
