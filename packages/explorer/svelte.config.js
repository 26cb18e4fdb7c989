import adapter from '@sveltejs/adapter-static';

// A trial build takes other data (`scripts/trial/`) and leaves the site of the registry alone.
const trial = process.env.TRIAL;
const pages = trial ? `${trial}/site` : 'dist';
const assets = trial ? `${trial}/static` : 'static';

/** @type {import('@sveltejs/kit').Config} */
export default {
  kit: {
    adapter: adapter({ pages, assets: pages, strict: true }),
    files: { assets },
    outDir: trial ? '.svelte-kit/trial' : '.svelte-kit',
    inlineStyleThreshold: 0,
    // A page that is shown at any address cannot name its style sheet by where it stands itself.
    paths: { relative: false },
    // A link that leads nowhere, or to a passage that is not there, fails the build; other data may lack a type of record.
    prerender: {
      handleHttpError: 'fail',
      handleMissingId: 'fail',
      handleUnseenRoutes: trial ? 'ignore' : 'fail',
      crawl: true,
    },
    csp: {
      mode: 'hash',
      directives: {
        'default-src': ['none'],
        'script-src': ['self'],
        'style-src': ['self'],
        'img-src': ['self'],
        'connect-src': ['self'],
        'form-action': ['self'],
        'base-uri': ['none'],
      },
    },
  },
};
