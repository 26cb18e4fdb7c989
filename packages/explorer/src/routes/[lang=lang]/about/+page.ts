import { aboutView } from '../../../pages/about/view.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = ({ params }) => ({ view: aboutView(params.lang) });
