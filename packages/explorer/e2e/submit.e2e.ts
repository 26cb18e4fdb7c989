import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
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
const typed: readonly (readonly [pointer: string, value: string])[] = [
  ['/about/0/basis', 'same-object'],
  ['/about/0/kind', 'action-taken'],
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

test.skipIf(noBrowser)(
  'a mistake is shown as it is typed, a gap once its field was left or the file is asked for',
  async () => {
    const page = await site.browser.newPage();
    await page.goto(`${site.address}/en/submit/?about=no-such-agreement/no-such-commitment`);
    const at = (pointer: string) => page.locator(`[id="f${pointer}"]`);
    const findings = (pointer: string) => page.locator(`[id="e${pointer}"] p`).allTextContents();
    await at('/title/en').waitFor();
    await page
      .locator('#verdict .state', { hasText: 'Required fields still empty: 14. Points to check: 1.' })
      .waitFor();
    expect(await findings('/about/0/id')).toEqual([]);
    await at('/date/edtf').fill('２０２５年３月１日');
    await page.locator('[id="f/date/edtf"][aria-invalid]').waitFor();
    await page.locator('[id="e/date/edtf"] button').click();
    await page.locator('[id="f/date/edtf"]:not([aria-invalid])').waitFor();
    expect(await at('/date/edtf').inputValue()).toBe('2025-03-01');
    await at('/title/ja').focus();
    await at('/title/en').focus();
    expect(await findings('/title/ja')).toEqual(['“Title, Japanese” (title.ja) is missing. It is required: add it.']);
    await page.getByRole('button', { name: words.download.en }).click();
    expect(await findings('/about/0/id')).toEqual([expect.stringContaining('no-such-agreement/no-such-commitment')]);
    expect(await page.locator('#verdict li').count()).toBe(14);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('verdict');
    await page.locator('#verdict li a').nth(3).click();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-invalid'))).toBe('true');
    await page.close();
  },
);

test.skipIf(noBrowser).each(['ja', 'en'] as const)('an officer comes from home to a valid report: %s', async (lang) => {
  const folder = mkdtempSync(join(tmpdir(), 'accords-report-'));
  const page = await site.browser.newPage();
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  // The browser asks for an icon that the site does not have.
  page.on('console', (message) => {
    const isIcon = message.location().url.endsWith('/favicon.ico');
    if (message.type() === 'error' && !isIcon) errors.push(message.text());
  });
  const asked = new Set<string>();
  page.on('request', (request) => asked.add(new URL(request.url()).origin));
  await page.goto(`${site.address}/${lang}/`);
  await page.click('a[href$="/jp-gb-digital-partnership-2022/"]');
  await page.click('a[href$="/jp-gb-digital-partnership-2022/secure-by-design/"]');
  await page.click('a[href*="/submit/?about="]');
  const at = (pointer: string) => page.locator(`[id="f${pointer}"]`);
  await at('/title/en').waitFor();
  expect(await at('/about/0/id').inputValue()).toBe('jp-gb-digital-partnership-2022/secure-by-design');
  for (const [pointer, value] of typed) {
    if ((await at(pointer).evaluate(({ tagName }) => tagName)) === 'SELECT') await at(pointer).selectOption(value);
    else await at(pointer).fill(value);
  }
  expect(await at('/id').inputValue()).toBe('updates/workshop-held-in-tokyo');
  await page.reload();
  expect(await at('/title/en').inputValue()).toBe('Workshop held in Tokyo');
  await page.locator('#verdict .state', { hasText: words.valid[lang] }).waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: words.download[lang] }).click(),
  ]);
  const file = join(folder, 'report.yaml');
  await download.saveAs(file);
  const { status, stdout } = spawnSync(process.execPath, [cli, 'validate', file], { encoding: 'utf8' });
  expect({ status, stdout: status === 0 ? '' : stdout }).toEqual({ status: 0, stdout: '' });
  expect({ errors, asked: [...asked] }).toEqual({ errors: [], asked: [site.address] });
  await page.close();
  rmSync(folder, { recursive: true });
});
