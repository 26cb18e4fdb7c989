/** Runs before a package is published, in its folder: refuses what users could not install or use. */
import { readFileSync } from 'node:fs';
import { checkPackage } from './package/check.mjs';
import { foreignRanges } from './package/problems.mjs';

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
// biome-ignore lint/suspicious/noUndeclaredEnvVars: Turborepo never runs this.
const isPnpm = process.env.npm_config_user_agent?.startsWith('pnpm/');
if (!isPnpm && foreignRanges(manifest).length > 0) {
  console.error(`${manifest.name}: publish with pnpm, which replaces ranges such as workspace:^ by versions.`);
  process.exitCode = 1;
} else if (!(await checkPackage(process.cwd()))) process.exitCode = 1;
