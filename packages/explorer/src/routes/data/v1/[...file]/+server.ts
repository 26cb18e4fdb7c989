import { error } from '@sveltejs/kit';
import { dataFiles } from '../../../../data-files/files.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = async () => [...(await dataFiles).keys()].map((file) => ({ file }));

export const GET: RequestHandler = async ({ params }) => {
  const found = (await dataFiles).get(params.file) ?? error(404);
  return new Response(new Uint8Array(found.content), { headers: { 'content-type': found.mediaType } });
};
