import { commitments } from '@digital-accords/data';
import { isId } from '@digital-accords/data/helpers';
import { error } from '@sveltejs/kit';
import { languages } from '../../../../language/language.ts';
import { commitmentView } from '../../../../pages/commitment/view.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () =>
  Object.values(commitments).flatMap(({ id }) => {
    const [agreement = '', commitment = ''] = id.split('/');
    return languages.map((lang) => ({ lang, agreement, commitment }));
  });

export const load: PageLoad = ({ params }) => {
  const id = `${params.agreement}/${params.commitment}`;
  if (!isId(commitments, id)) error(404);
  return { view: commitmentView(id, params.lang) };
};
