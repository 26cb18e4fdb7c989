import { error } from '@sveltejs/kit';
import { permanentPage, permanentPaths } from '../../pages/choice/permanent.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => permanentPaths().map((id) => ({ id }));

export const load: PageLoad = ({ params }) => permanentPage(params.id) ?? error(404);
