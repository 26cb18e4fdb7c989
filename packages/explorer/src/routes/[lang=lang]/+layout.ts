import type { Language } from '../../language/language.ts';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = ({ params }): { lang: Language } => ({ lang: params.lang });
