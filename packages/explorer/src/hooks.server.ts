import type { Handle } from '@sveltejs/kit';

/** Says in the root element in which language the page is; `app.html` says English. */
export const handle: Handle = ({ event, resolve }) => {
  const lang = event.params.lang ?? 'en';
  return resolve(event, {
    transformPageChunk: ({ html }) => html.replace('<html lang="en">', `<html lang="${lang}">`),
  });
};
