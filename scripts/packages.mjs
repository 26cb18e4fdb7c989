/** Checks every package as it would be published: files, details, exports and types that users' tools resolve. */
import { checkPackage } from './package/check.mjs';
import { published } from './package/published.mjs';

for (const folder of published) if (!(await checkPackage(folder))) process.exitCode = 1;
