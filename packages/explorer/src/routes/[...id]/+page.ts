import { error } from '@sveltejs/kit';
import { choiceView, permanentIds } from '../../pages/choice/permanent.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => permanentIds.map((id) => ({ id }));

export const load: PageLoad = ({ params }) => ({ view: choiceView(params.id) ?? error(404) });
