import { agreements } from '@digital-accords/data';
import { isId } from '@digital-accords/data/helpers';
import { error } from '@sveltejs/kit';
import { reportFeed } from '../../../../feeds/of-registry.ts';
import { languages } from '../../../../language/language.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
  Object.keys(agreements).flatMap((agreement) => languages.map((lang) => ({ lang, agreement })));

export const GET: RequestHandler = ({ params: { agreement, lang } }) => {
  if (!isId(agreements, agreement)) error(404);
  return new Response(reportFeed(agreements[agreement], lang), { headers: { 'content-type': 'application/atom+xml' } });
};
