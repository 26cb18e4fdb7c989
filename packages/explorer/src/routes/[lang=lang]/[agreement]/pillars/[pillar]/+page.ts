import { pillars } from '@digital-accords/data';
import { isId } from '@digital-accords/data/helpers';
import { error } from '@sveltejs/kit';
import { languages } from '../../../../../language/language.ts';
import { pillarView } from '../../../../../pages/record/pillar.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () =>
  Object.keys(pillars).flatMap((id) => {
    const [agreement = '', , pillar = ''] = id.split('/');
    return languages.map((lang) => ({ lang, agreement, pillar }));
  });

export const load: PageLoad = ({ params }) => {
  const id = `${params.agreement}/pillars/${params.pillar}`;
  if (!isId(pillars, id)) error(404);
  return { view: pillarView(id, params.lang) };
};
