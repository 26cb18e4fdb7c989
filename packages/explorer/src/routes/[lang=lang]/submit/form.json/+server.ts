import { json } from '@sveltejs/kit';
import { languages } from '../../../../language/language.ts';
import { formModel } from '../../../../submit/model.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => languages.map((lang) => ({ lang }));

export const GET: RequestHandler = ({ params }) => json(formModel(params.lang));
