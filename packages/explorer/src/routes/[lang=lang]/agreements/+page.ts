import { agreementList } from '../../../pages/agreement/view.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = ({ params }) => ({ agreements: agreementList(params.lang) });
