import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { siteFolder } from './site-handler.ts';

/** No page is hydrated and none writes a database, so what the generator makes for these is left out of the site. */
for (const folder of ['chunks', 'entry', 'nodes', 'workers']) {
  rmSync(join(siteFolder, '_app/immutable', folder), { recursive: true, force: true });
}
