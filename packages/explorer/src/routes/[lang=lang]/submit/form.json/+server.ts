import { json } from '@sveltejs/kit';
import { authoredFiles } from '../../../../data-files/files.ts';
import { languages } from '../../../../language/language.ts';
import { formModel } from '../../../../submit/model.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => languages.map((lang) => ({ lang }));

export const GET: RequestHandler = ({ params }) => json({ model: formModel(params.lang), files: authoredFiles });
