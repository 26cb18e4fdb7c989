/** Measures the form in Chromium with a slowed-down processor: from a key press to the verdict, one key a time and in a burst. */
import { openSite } from '../e2e/site.ts';

const slowDown = 4;
const site = await openSite();
const page = await site.browser.newPage();
const session = await page.context().newCDPSession(page);
await session.send('Performance.enable', { timeDomain: 'threadTicks' });
await session.send('Emulation.setCPUThrottlingRate', { rate: slowDown });
await page.goto(`${site.address}/ja/submit/?about=jp-gb-digital-partnership-2022/secure-by-design`);
const title = page.locator('[id="f/title/ja"]');
await title.waitFor();
await page.waitForFunction(() => performance.getEntriesByName('verdict').length > 0);

const fields: Readonly<Record<string, string>> = {
  '/about/0/reason/ja': '同じ対象についての取組である。',
  '/about/0/reason/en': 'The work is on the same object.',
  '/title/en': 'Workshop held in Tokyo',
  '/summary/ja': '研究会が開かれた。',
  '/summary/en': 'A workshop was held.',
  '/date/edtf': '2025-03-01',
  '/evidence/0/source/publisher': '内閣府',
  '/evidence/0/source/title': '研究会',
  '/evidence/0/source/url': 'https://www.example.org/workshop',
  '/evidence/0/source/read': '2026-11-01',
};
const words = 'デジタル分野の協力に関する研究会の開催と、その結果の公表';
/** Seconds of processor that the page has used; a busy machine does not change them. */
const used = async (): Promise<number> => {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
};
const measure = async (name: string, delay: number): Promise<void> => {
  await page.evaluate(() => performance.clearMeasures());
  await title.focus();
  const before = await used();
  await title.pressSequentially(words, { delay });
  await page.waitForTimeout(1000);
  const own = ((await used()) - before) / words.length;
  const all = await page.evaluate(() => performance.getEntriesByName('verdict').map(({ duration }) => duration));
  all.sort((one, other) => one - other);
  const [median = 0, worst = 0] = [all[Math.floor(all.length / 2)], all.at(-1)];
  console.log(
    `${name}: median ${median.toFixed(0)} ms, worst ${worst.toFixed(0)} ms, of ${all.length} verdicts; the page works ${(own * 1000).toFixed(1)} ms a key`,
  );
};
await measure('new report, a key every 250 ms', 250);
await measure('new report, a burst', 10);
for (const [pointer, value] of Object.entries(fields)) await page.locator(`[id="f${pointer}"]`).fill(value);
for (const [pointer, value] of [
  ['/about/0/kind', 'action-taken'],
  ['/about/0/basis', 'same-object'],
  ['/evidence/0/origin', 'party'],
] as const)
  await page.locator(`[id="f${pointer}"]`).selectOption(value);
await measure('whole report, a key every 250 ms', 250);
await measure('whole report, a burst', 10);
await site.close();
