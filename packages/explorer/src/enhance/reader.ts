/** Gives the reader of a source text a link to the words selected, and the words as quotes for a record. */
import { type Part, partsOf, rangeBetween } from '../pages/reader/places.ts';

const bar = document.querySelector<HTMLElement>('.selected');
const status = bar?.querySelector<HTMLElement>('[role=status]');

/** An address that opens at the words and marks them. */
function linkTo(parts: readonly Part[]): string {
  const [first, last] = [parts.at(0), parts.at(-1)];
  const asked = new URLSearchParams({ from: String(first?.from), to: String(last?.to) });
  if (first?.leaf !== last?.leaf) asked.set('until', last?.leaf ?? '');
  return `${location.origin}${location.pathname}?${asked}#${first?.leaf}`;
}

function yamlOf(parts: readonly Part[]): string {
  const quotes = parts.map(({ leaf, exact, occurrence }) => {
    const lines = [`document: ${bar?.dataset['document']}`, `leaf: ${leaf}`, `exact: ${JSON.stringify(exact)}`];
    return [...lines, ...(occurrence === undefined ? [] : [`occurrence: ${occurrence}`])];
  });
  if (quotes.length === 1) return quotes.flat().join('\n');
  return quotes.map((lines) => `- ${lines.join('\n  ')}`).join('\n');
}

let chosen: readonly Part[] = [];
document.addEventListener('selectionchange', () => {
  if (!bar || !status) return;
  const selection = getSelection();
  const found = selection?.isCollapsed === false ? partsOf(selection.getRangeAt(0)) : [];
  if (found.length === 0 && bar.contains(document.activeElement)) return;
  chosen = found;
  bar.hidden = found.length === 0;
  status.textContent = '';
});

bar?.addEventListener('click', async (event) => {
  const copy = event.target instanceof HTMLElement ? event.target.dataset['copy'] : undefined;
  if (copy === undefined || chosen.length === 0 || !status) return;
  await navigator.clipboard.writeText(copy === 'link' ? linkTo(chosen) : yamlOf(chosen));
  status.textContent = bar.dataset['copied'] ?? '';
});

/** Marks the words that the address asks for. */
function markAsked(): void {
  const asked = new URLSearchParams(location.search);
  const leaf = decodeURIComponent(location.hash.slice(1));
  const [from, to] = [Number(asked.get('from')), Number(asked.get('to'))];
  const range = rangeBetween({ leaf, at: from }, { leaf: asked.get('until') ?? leaf, at: to });
  if (range && !range.collapsed) CSS.highlights?.set('linked', new Highlight(range));
}
markAsked();
