import { languages } from '../../../language/language.ts';
import { searchView } from '../../../pages/search/view.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => languages.map((lang) => ({ lang }));

export const load: PageLoad = ({ params }) => ({ view: searchView(params.lang) });
