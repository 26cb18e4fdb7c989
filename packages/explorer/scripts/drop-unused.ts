import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { siteFolder } from './site-handler.ts';

const made = join(siteFolder, '_app/immutable');

/** No page is hydrated, so what the generator makes for that is left out of the site. */
for (const folder of ['chunks', 'entry', 'nodes']) rmSync(join(made, folder), { recursive: true, force: true });
