import { agreements } from '@digital-accords/data';
import { isId } from '@digital-accords/data/helpers';
import { error } from '@sveltejs/kit';
import { languages } from '../../../../language/language.ts';
import { agreementsInParallel } from '../../../../pages/parallel/pairs.ts';
import { parallelView } from '../../../../pages/parallel/view.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () =>
  agreementsInParallel().flatMap((agreement) => languages.map((lang) => ({ lang, agreement })));

export const load: PageLoad = ({ params }) => {
  const view = isId(agreements, params.agreement) ? parallelView(params.agreement, params.lang) : undefined;
  return view ? { view } : error(404);
};
