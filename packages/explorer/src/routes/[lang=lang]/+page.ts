import { languages } from '../../language/language.ts';
import { homeView } from '../../pages/home/view.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => languages.map((lang) => ({ lang }));

export const load: PageLoad = ({ params }) => ({ view: homeView(params.lang) });
