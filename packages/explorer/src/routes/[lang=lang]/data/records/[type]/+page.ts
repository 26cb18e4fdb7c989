import { error } from '@sveltejs/kit';
import { languages } from '../../../../../language/language.ts';
import { typeView } from '../../../../../pages/reference/fields.ts';
import { recordTypes } from '../../../../../schemas/schemas.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => recordTypes.flatMap((type) => languages.map((lang) => ({ lang, type })));

export const load: PageLoad = ({ params }) => {
  const type = recordTypes.find((one) => one === params.type) ?? error(404);
  return { view: typeView(type, params.lang) };
};
