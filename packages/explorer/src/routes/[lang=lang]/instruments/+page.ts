import { languages } from '../../../language/language.ts';
import { listView } from '../../../pages/lists/view.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => languages.map((lang) => ({ lang }));

export const load: PageLoad = ({ params }) => ({ view: listView('instruments', params.lang) });
