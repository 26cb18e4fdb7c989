/**
 * Releases packages, as RELEASING.md describes: `npm run release version`, then, when that commit is part of main,
 * `npm run release publish`. With `--no-provenance`, the registry does not learn from which workflow the packages come.
 */
import { appendFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { root } from '../package/published.mjs';
import { publish } from './publish.mjs';
import { ReleaseRefused } from './refused.mjs';
import { siteShowsRelease } from './site.mjs';
import { version } from './version.mjs';

const USAGE = 'Usage: npm run release version | npm run release publish [-- --no-provenance]';
const say = (line) => console.log(line);

try {
  await run();
} catch (error) {
  if (!(error instanceof ReleaseRefused)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

async function run() {
  const { step, provenance } = parsed();
  if (step === 'publish') return published(provenance);
  const raised = version(root);
  say(raised.length > 0 ? `Raised and committed: ${raised.join(', ')}` : 'No changeset raises a version.');
}

/** The workflow learns whether it may publish the site. */
async function published(provenance) {
  await publish(root, { provenance, environment: process.env, say });
  const { GITHUB_OUTPUT } = process.env;
  if (GITHUB_OUTPUT) appendFileSync(GITHUB_OUTPUT, `site=${siteShowsRelease(root)}\n`);
}

function parsed() {
  try {
    const options = { provenance: { type: 'boolean', default: true } };
    const { values, positionals } = parseArgs({ options, allowPositionals: true, allowNegative: true });
    const [step, ...rest] = positionals;
    if (rest.length === 0 && (step === 'version' || step === 'publish')) return { step, ...values };
  } catch (error) {
    throw new ReleaseRefused(`${error.message}\n${USAGE}`);
  }
  throw new ReleaseRefused(USAGE);
}
