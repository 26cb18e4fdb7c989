import { error } from '@sveltejs/kit';
import { homeFigures } from '../../../../figure-files/of-home.ts';
import { answer, endings } from '../../../../figure-files/sheet.ts';
import { languages } from '../../../../language/language.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
  Object.keys(homeFigures).flatMap((figure) =>
    languages.flatMap((lang) => endings.map((ending) => ({ lang, figure, ending }))),
  );

export const GET: RequestHandler = ({ params: { lang, figure, ending } }) => {
  const file = homeFigures[figure]?.(lang);
  return file ? answer(file, ending) : error(404);
};
