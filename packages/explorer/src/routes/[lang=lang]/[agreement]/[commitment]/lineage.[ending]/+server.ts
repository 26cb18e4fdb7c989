import { commitments } from '@digital-accords/data';
import { isId } from '@digital-accords/data/helpers';
import { error } from '@sveltejs/kit';
import { idsWithLineage, lineageFile } from '../../../../../figure-files/of-commitment.ts';
import { answer, endings } from '../../../../../figure-files/sheet.ts';
import { languages } from '../../../../../language/language.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
  idsWithLineage().flatMap((id) => {
    const [agreement = '', commitment = ''] = id.split('/');
    return languages.flatMap((lang) => endings.map((ending) => ({ lang, agreement, commitment, ending })));
  });

export const GET: RequestHandler = ({ params: { lang, agreement, commitment, ending } }) => {
  const id = `${agreement}/${commitment}`;
  const file = isId(commitments, id) ? lineageFile(id, lang) : undefined;
  return file ? answer(file, ending) : error(404);
};
