import { error } from '@sveltejs/kit';
import { schemaFiles, schemaText } from '../../../schemas/schemas.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => schemaFiles.map((schema) => ({ schema }));

export const GET: RequestHandler = ({ params: { schema } }) => {
  if (!schemaFiles.includes(schema)) error(404);
  return new Response(schemaText(schema), { headers: { 'content-type': 'application/schema+json' } });
};
