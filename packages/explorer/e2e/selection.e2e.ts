import { documents } from '@digital-accords/data';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { noBrowser, openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  if (!noBrowser) site = await openSite();
});
afterAll(() => site?.close());

const id = 'documents/jp-gb-digital-council-2025-ja';
const { text } = documents[id];
if (text.state !== 'held') throw new Error('The document is not held.');
const whole = [...(documents[id].derived.text ?? '')];
const printed = (leaf: string): string => {
  const { start, end } = text.leaves.find((one) => one.leaf === leaf)?.derived ?? { start: 0, end: 0 };
  return whole.slice(start, end).join('');
};
const [noted, next] = text.leaves
  .map(({ leaf }) => leaf)
  .slice(
    text.leaves.findIndex(({ derived }) => whole.slice(derived.start, derived.end).join('').includes('フォトリソ')),
  );
if (noted === undefined || next === undefined) throw new Error('The passage with the misprint is not there.');

/** Selects from some words to others, presses a button of the bar, and returns what was copied. */
async function copied(button: 'link' | 'yaml', [from, to]: readonly [[string, string], [string, string]]) {
  const context = await site.browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  await page.goto(`${site.address}/ja/${id}/`);
  await page.evaluate(
    ([[startLeaf, start], [endLeaf, end]]) => {
      const pointOf = (leaf: string, words: string): [Node, number] => {
        const texts = document.createTreeWalker(
          document.getElementById(leaf)?.querySelector('.words') ?? document,
          NodeFilter.SHOW_TEXT,
        );
        for (let node = texts.nextNode(); node; node = texts.nextNode()) {
          const at = node.textContent?.indexOf(words) ?? -1;
          if (at >= 0) return [node, at];
        }
        throw new Error(`${words} is not in ${leaf}`);
      };
      const [node, at] = pointOf(endLeaf, end);
      getSelection()?.setBaseAndExtent(...pointOf(startLeaf, start), node, at + end.length);
    },
    [from, to] as const,
  );
  await page.click(`[data-copy=${button}]`);
  await page.waitForFunction(() => document.querySelector('.selected [role=status]')?.textContent !== '');
  const said = await page.evaluate(() => navigator.clipboard.readText());
  await context.close();
  return said;
}

/** The words that a copied link marks. */
async function marked(link: string): Promise<string> {
  const page = await site.browser.newPage();
  await page.goto(link);
  await page.waitForFunction(() => CSS.highlights.has('linked'));
  const words = await page.evaluate(() => String([...(CSS.highlights.get('linked') ?? [])][0]));
  await page.close();
  return words;
}

test.skipIf(noBrowser)(
  'words around the number of a remark are copied as printed, and the link marks them',
  async () => {
    const words = [[noted, 'フォトリソ'] as [string, string], [noted, 'を含む分野'] as [string, string]] as const;
    expect(await copied('yaml', words)).toBe(`document: ${id}\nleaf: ${noted}\nexact: "フォトリソを含む分野"`);
    const link = await copied('link', words);
    const from = [...(printed(noted).split('フォトリソ')[0] ?? '')].length;
    expect(link).toBe(`${site.address}/ja/${id}/?from=${from}&to=${from + 10}#${noted}`);
    expect((await marked(link)).replace(/\d/, '')).toBe('フォトリソを含む分野');
  },
);

test.skipIf(noBrowser)('words of two passages become two quotes and one link', async () => {
  const end = [...printed(next)].slice(0, 5).join('');
  const words = [[noted, 'することをコミットする'] as [string, string], [next, end] as [string, string]] as const;
  const first = printed(noted).slice(printed(noted).indexOf('することをコミットする'));
  expect(await copied('yaml', words)).toBe(
    [
      `- document: ${id}`,
      `  leaf: ${noted}`,
      `  exact: ${JSON.stringify(first)}`,
      `- document: ${id}`,
      `  leaf: ${next}`,
      `  exact: ${JSON.stringify(end)}`,
    ].join('\n'),
  );
  const link = await copied('link', words);
  expect(new URL(link).searchParams.get('until')).toBe(next);
  const text = await marked(link);
  expect([text.startsWith(first), text.endsWith(end)]).toEqual([true, true]);
});
