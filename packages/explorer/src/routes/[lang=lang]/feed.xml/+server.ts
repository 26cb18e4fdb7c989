import { reportFeed } from '../../../feeds/of-registry.ts';
import { languages } from '../../../language/language.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => languages.map((lang) => ({ lang }));

export const GET: RequestHandler = ({ params }) =>
  new Response(reportFeed(undefined, params.lang), { headers: { 'content-type': 'application/atom+xml' } });
