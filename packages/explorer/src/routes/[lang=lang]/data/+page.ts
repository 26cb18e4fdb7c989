import { languages } from '../../../language/language.ts';
import { dataView } from '../../../pages/data/view.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => languages.map((lang) => ({ lang }));

export const load: PageLoad = async ({ params }) => ({ view: await dataView(params.lang) });
