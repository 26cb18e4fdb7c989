import { agreements } from '@digital-accords/data';
import { isId } from '@digital-accords/data/helpers';
import { error } from '@sveltejs/kit';
import { overTimeFile } from '../../../../figure-files/of-agreement.ts';
import { answer, endings } from '../../../../figure-files/sheet.ts';
import { languages } from '../../../../language/language.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
  Object.keys(agreements).flatMap((agreement) =>
    languages.flatMap((lang) => endings.map((ending) => ({ lang, agreement, ending }))),
  );

export const GET: RequestHandler = ({ params: { lang, agreement, ending } }) =>
  isId(agreements, agreement) ? answer(overTimeFile(agreement, lang), ending) : error(404);
