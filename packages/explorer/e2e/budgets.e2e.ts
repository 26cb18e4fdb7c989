import { afterAll, beforeAll, expect, test } from 'vitest';
import { kinds } from '../scripts/measure/kinds.ts';
import { scriptsOf } from '../scripts/measure/scripts-of.ts';
import { noBrowser, openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  if (!noBrowser) site = await openSite();
});
afterAll(() => site?.close());

const pages = kinds.flatMap((kind) => (['ja', 'en'] as const).map((lang) => ({ ...kind, lang })));

test.skipIf(noBrowser).each(pages)('scripts of $name in $lang take at most $js kB, compressed', async (kind) => {
  const size = await scriptsOf(site.browser, kind, kind.lang);
  expect(size).toBeLessThanOrEqual(kind.js);
});
