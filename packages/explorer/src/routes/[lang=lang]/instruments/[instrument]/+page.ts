import { instruments } from '@digital-accords/data';
import { isId } from '@digital-accords/data/helpers';
import { error } from '@sveltejs/kit';
import { languages } from '../../../../language/language.ts';
import { instrumentView } from '../../../../pages/record/instrument.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () =>
  Object.keys(instruments).flatMap((id) =>
    languages.map((lang) => ({ lang, instrument: id.slice('instruments/'.length) })),
  );

export const load: PageLoad = ({ params }) => {
  const id = `instruments/${params.instrument}`;
  if (!isId(instruments, id)) error(404);
  return { view: instrumentView(id, params.lang) };
};
