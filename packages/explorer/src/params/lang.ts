import type { ParamMatcher } from '@sveltejs/kit';
import type { Language } from '../language/language.ts';

export const match = ((param: string): param is Language => param === 'ja' || param === 'en') satisfies ParamMatcher;
