import { agreements } from '@digital-accords/data';
import { isId } from '@digital-accords/data/helpers';
import { error } from '@sveltejs/kit';
import { languages } from '../../../language/language.ts';
import { agreementView } from '../../../pages/agreement/view.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () =>
  Object.keys(agreements).flatMap((agreement) => languages.map((lang) => ({ lang, agreement })));

export const load: PageLoad = ({ params }) => {
  if (!isId(agreements, params.agreement)) error(404);
  return { view: agreementView(params.agreement, params.lang) };
};
