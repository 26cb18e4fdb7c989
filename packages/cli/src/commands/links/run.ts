import { resolve } from 'node:path';
import { coordinates } from '@digital-accords/model';
import { jsonText } from '@digital-accords/validator/report';
import type { CommandContext, Options, Run } from '../../command/command.ts';
import { done, refuse } from '../../command/outcome.ts';
import { numberOption } from '../../command/values.ts';
import { writeFile } from '../../command/write.ts';
import { addressesOf } from '../../links/addresses.ts';
import { checkLinks } from '../../links/check.ts';
import { machineNetwork } from '../../links/network.ts';
import { linkReportIn } from '../../links/read-file.ts';
import type { LinkReport } from '../../links/report.ts';
import { findRegistry } from '../../registry/find.ts';
import { currentVersion, lastRelease } from '../../registry/version/defaults.ts';
import { openVersion } from '../../registry/version/open-version.ts';
import type { RegistryVersion } from '../../registry/version/version.ts';
import { renderLinks } from './render.ts';
import { words } from './words.ts';

const TIMEOUT = 10_000;
const MAX_AGE = 7;

/** Runs `accords links`. */
export const run: Run = async ([release], options, context) => {
  const { language, localDay, version, network = machineNetwork } = context;
  const { name, registry } = releasedRegistry(release, options, context);
  const cache = options.get('cache');
  const report = await checkLinks({
    addresses: addressesOf([...registry.byId.values()]),
    day: localDay,
    earlier: cache === undefined ? undefined : keptIn(cache, context),
    maxAge: numberOption('max-age', options, context) ?? MAX_AGE,
    network: await network(),
    timeout: TIMEOUT,
    userAgent: `accords/${version} (+${coordinates.repository})`,
  });
  if (!report) return refuse(language, words['no-network']);
  const json = `${jsonText(report)}\n`;
  if (cache !== undefined) writeFile(cache, json, context);
  return done(options.get('format') === 'json' ? json : `${renderLinks(name, report, context)}\n`);
};

/** What nobody has released could be anybody's, so its addresses are not asked. */
function releasedRegistry(name: string | undefined, options: Options, context: CommandContext): RegistryVersion {
  const { files, language } = context;
  if (name === undefined) {
    const isInstalled = findRegistry(options.get('registry'), files).kind === 'installed';
    return isInstalled ? currentVersion(options, context) : lastRelease(context);
  }
  if (files.isFolder(resolve(files.cwd, name))) return refuse(language, words['not-released'], { name });
  return openVersion(name, context);
}

function keptIn(cache: string, context: CommandContext): LinkReport | undefined {
  const { files } = context;
  return files.isFile(resolve(files.cwd, cache)) ? linkReportIn(cache, context) : undefined;
}
