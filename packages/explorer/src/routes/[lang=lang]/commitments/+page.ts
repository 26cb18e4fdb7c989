import { languages } from '../../../language/language.ts';
import { commitmentsView } from '../../../pages/commitments/view.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => languages.map((lang) => ({ lang }));

export const load: PageLoad = ({ params }) => ({ view: commitmentsView(params.lang) });
