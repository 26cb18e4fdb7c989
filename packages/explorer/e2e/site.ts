import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, chromium } from 'playwright-core';
import { siteHandler } from '../scripts/site-handler.ts';

/** The browser of the tests. */
export const executablePath: string = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

/** Why there is no browser; in CI that is a failure, elsewhere tests that need one are skipped. */
export const noBrowser: string | undefined = existsSync(executablePath)
  ? undefined
  : `There is no browser at ${executablePath}. Install Chromium, or set CHROMIUM to its path.`;
if (noBrowser) {
  if (process.env['CI']) throw new Error(noBrowser);
  console.log(`Skipped: ${noBrowser}`);
}

/** The built site on this machine, and a browser. */
export interface Site {
  readonly address: string;
  readonly browser: Browser;
  close(): Promise<void>;
}

export async function openSite(): Promise<Site> {
  const server: Server = createServer(siteHandler);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const browser = await chromium.launch({ executablePath, chromiumSandbox: false, args: ['--disable-gpu'] });
  const close = async (): Promise<void> => {
    await browser.close();
    server.close();
  };
  return { address: `http://127.0.0.1:${port}`, browser, close };
}

/** One page of each kind, without its language. */
export const kindsOfPage: readonly string[] = [
  'agreements/',
  'jp-gb-digital-partnership-2022/',
  'jp-gb-digital-partnership-2022/as-of/2025-01-22/',
  'jp-gb-digital-partnership-2022/semiconductor-synergies/',
  'jp-us-digital-economy-dialogue-2024/membership-of-global-cbpr-forum/',
  'documents/jp-gb-digital-council-2025-ja/',
  'documents/jp-gb-digital-council-2025-en/',
  'parallel/jp-gb-digital-council-2025/',
  '',
  'commitments/',
  'search/',
  'timeline/',
  'topics/ai/governance/',
  'organisations/jp-meti/',
  'instruments/hiroshima-accord-2023/',
  'events/jp-gb-digital-council-3/',
  'updates/semiconductor-joint-research-call/',
  'jp-gb-digital-partnership-2022/pillars/semiconductors/',
  'data/',
  'data/rules/',
  'data/codebook/',
  'data/records/commitment/',
  'submit/',
  'about/',
  'data/governance/',
  'commitments/?party=organisations/jp&strength=explore',
  'search/?q=AI&type=commitment',
  'search/?topic=semiconductors',
];

/** An address at which no page is. */
export const noPage = 'no-such-page/';
