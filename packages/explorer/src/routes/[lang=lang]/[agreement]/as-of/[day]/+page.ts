import { agreements } from '@digital-accords/data';
import { isId } from '@digital-accords/data/helpers';
import { error } from '@sveltejs/kit';
import { languages } from '../../../../../language/language.ts';
import { daysOfChange } from '../../../../../pages/agreement/days.ts';
import { agreementView } from '../../../../../pages/agreement/view.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () =>
  Object.values(agreements).flatMap((agreement) =>
    daysOfChange(agreement).flatMap((day) => languages.map((lang) => ({ lang, agreement: agreement.id, day }))),
  );

export const load: PageLoad = ({ params: { agreement, day, lang } }) => {
  if (!isId(agreements, agreement) || !daysOfChange(agreements[agreement]).includes(day)) error(404);
  return { view: agreementView(agreement, lang, day) };
};
