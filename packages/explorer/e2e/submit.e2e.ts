import { commitments } from '@digital-accords/data';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { words } from '../src/submit/words.ts';
import { faultsOf } from './faults.ts';
import { noBrowser, openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  if (!noBrowser) site = await openSite();
});
afterAll(() => site?.close());

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

const passage = Object.values(commitments).find(
  ({ quotes: [{ exact, document }] }) => document.endsWith('-ja') && exact.length > 60,
)?.quotes[0];

test.skipIf(noBrowser)('words pasted from a PDF, with its line breaks and signs in full width, are found', async () => {
  const page = await site.browser.newPage();
  await page.goto(`${site.address}/ja/submit/`);
  await page.locator('[id="f/evidence/0"] input[type=radio]').first().check();
  const pasted = (passage?.exact ?? '').match(/.{1,20}/gsu)?.join('\n') ?? '';
  await page.locator('[id="p/evidence/0/quote"]').fill(pasted.replace(/[a-z0-9]/gi, inFullWidth));
  const held = (name: string) => page.locator(`[id="f/evidence/0/quote/${name}"]`).inputValue();
  await expect.poll(() => held('exact'), { timeout: 20_000 }).toBe(passage?.exact);
  expect([await held('document'), await held('leaf')]).toEqual([passage?.document, passage?.leaf]);
  await page.close();
});

function inFullWidth(sign: string): string {
  return String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0);
}

test.skipIf(noBrowser)('nothing is checked while an input method composes', async () => {
  const page = await site.browser.newPage();
  await page.goto(`${site.address}/ja/submit/`);
  const title = page.locator('[id="f/title/ja"]');
  await title.focus();
  const yaml = page.locator('#yaml');
  const session = await page.context().newCDPSession(page);
  for (const text of ['か', 'かい', 'かいご', 'かいごう'])
    await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  expect(await title.inputValue()).toBe('かいごう');
  expect(await yaml.textContent()).not.toContain('か');
  await session.send('Input.insertText', { text: '会合' });
  await expect.poll(() => yaml.textContent()).toContain('ja: "会合"');
  await page.close();
});

test.skipIf(noBrowser)('a record is found by words of its title, and chosen by key', async () => {
  const page = await site.browser.newPage();
  await page.goto(`${site.address}/en/submit/`);
  const field = page.locator('[id="f/about/0/id"]');
  await field.pressSequentially('secure by design');
  expect(await field.getAttribute('aria-expanded')).toBe('true');
  await field.press('ArrowDown');
  const active = await field.getAttribute('aria-activedescendant');
  const id = await page.locator(`[id="${active}"] .id`).textContent();
  await field.press('Enter');
  expect([await field.inputValue(), await field.getAttribute('aria-expanded')]).toEqual([id, 'false']);
  await page.close();
});

const looks = [
  { lang: 'ja', width: 390, colorScheme: 'dark' },
  { lang: 'en', width: 390, colorScheme: 'light' },
  { lang: 'ja', width: 1280, colorScheme: 'light' },
  { lang: 'en', width: 1280, colorScheme: 'dark' },
] as const;

test.skipIf(noBrowser).each(looks)(
  'axe finds nothing on a wrong form: $lang, $width px, $colorScheme',
  async (look) => {
    const { lang, width, colorScheme } = look;
    const context = await site.browser.newContext({ viewport: { width, height: 900 }, colorScheme });
    const page = await context.newPage();
    await page.goto(`${site.address}/${lang}/submit/?about=no-such/commitment`);
    await page.locator('[id="f/title/en"]').fill('<b>Hostile</b> </script>');
    await page.locator('[id="f/date/edtf"]').fill('2025年3月');
    await page.getByRole('button', { name: words.download[lang] }).click();
    await page.locator('#verdict.due').waitFor();
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll('form details')) fold.setAttribute('open', '');
    });
    await page.locator('[id="f/event"]').pressSequentially('digital');
    await page.locator('[id="l/event"]').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await context.close();
  },
);
