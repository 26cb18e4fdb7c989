import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { words } from '../src/submit/words.ts';
import { noBrowser, openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  if (!noBrowser) site = await openSite();
});
afterAll(() => site?.close());

const cli = fileURLToPath(new URL('../../cli/dist/cli.js', import.meta.url));
const hostile = '</script><img src=x onerror=alert(1)>';
/** What is typed, in the order in which the fields are reached. */
const typed: readonly (readonly [pointer: string, value: string])[] = [
  ['/about/0/kind', 'action-taken'],
  ['/about/0/basis', 'same-object'],
  ['/about/0/reason/ja', '同じ対象についての取組である。'],
  ['/about/0/reason/en', 'The work is on the same object.'],
  ['/title/ja', '研究会の開催'],
  ['/title/en', 'Workshop held in Tokyo'],
  ['/summary/ja', '研究会が開かれた。'],
  ['/summary/en', 'A workshop was held.'],
  ['/date/edtf', '2025-03-01'],
  ['/evidence/0/origin', 'party'],
  ['/evidence/0/source/publisher', 'Example Ministry'],
  ['/evidence/0/source/title', hostile],
  ['/evidence/0/source/url', 'https://www.example.org/workshop'],
  ['/evidence/0/source/read', '2026-11-01'],
];

/** Presses Tab until something has the cursor. */
async function reach(page: Page, wanted: Locator): Promise<void> {
  const target = await wanted.elementHandle();
  for (let presses = 0; presses < 600; presses += 1) {
    if (await page.evaluate((one) => document.activeElement === one, target)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The keyboard does not reach ${wanted}.`);
}

async function follow(page: Page, selector: string): Promise<void> {
  await reach(page, page.locator(selector).first());
  await page.keyboard.press('Enter');
}

/** Types a value, or moves to it in a list. */
async function enter(page: Page, [pointer, value]: readonly [string, string]): Promise<void> {
  const field = page.locator(`[id="f${pointer}"]`);
  await reach(page, field);
  if ((await field.evaluate(({ tagName }) => tagName)) !== 'SELECT') return page.keyboard.insertText(value);
  for (let presses = 0; presses < 20 && (await field.inputValue()) !== value; presses += 1)
    await page.keyboard.press('ArrowDown');
}

const journeys = (['ja', 'en'] as const).flatMap((lang) => [390, 1280].map((width) => ({ lang, width })));

test.skipIf(noBrowser).each(journeys)(
  'an officer comes by keyboard from home to a valid report: $lang, $width px',
  async ({ lang, width }) => {
    const folder = mkdtempSync(join(tmpdir(), 'accords-report-'));
    const context = await site.browser.newContext({ viewport: { width, height: 844 }, hasTouch: width < 500 });
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    const asked = new Set<string>();
    page.on('request', (request) => asked.add(new URL(request.url()).origin));
    await page.goto(`${site.address}/${lang}/`);
    await follow(page, 'a[href$="/jp-gb-digital-partnership-2022/"]:not([tabindex]):visible');
    await page.waitForURL('**/jp-gb-digital-partnership-2022/');
    await follow(page, 'main a[href$="/jp-gb-digital-partnership-2022/secure-by-design/"]:visible');
    await page.waitForURL('**/secure-by-design/');
    await follow(page, 'a[href*="/submit/?about="]');
    await page.locator('[id="f/title/en"]').waitFor();
    const at = (pointer: string) => page.locator(`[id="f${pointer}"]`);
    expect(await at('/about/0/id').inputValue()).toBe('jp-gb-digital-partnership-2022/secure-by-design');
    for (const one of typed) await enter(page, one);
    expect(await at('/id').inputValue()).toBe('updates/workshop-held-in-tokyo');
    await page.reload();
    await page.locator('#verdict .state', { hasText: words.valid[lang] }).waitFor();
    await reach(page, page.getByRole('button', { name: words.download[lang] }));
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    expect(download.suggestedFilename()).toBe('workshop-held-in-tokyo.yaml');
    const file = join(folder, 'report.yaml');
    await download.saveAs(file);
    const { status, stdout } = spawnSync(process.execPath, [cli, 'validate', file], { encoding: 'utf8' });
    expect({ status, stdout: status === 0 ? '' : stdout }).toEqual({ status: 0, stdout: '' });
    expect({ errors, asked: [...asked] }).toEqual({ errors: [], asked: [site.address] });
    await context.close();
    rmSync(folder, { recursive: true });
  },
);
