/** Gives the reader of a source text a link to the words selected, and the words as a quote for a record. */

const bar = document.querySelector<HTMLElement>('.selected');
const status = bar?.querySelector<HTMLElement>('[role=status]');

/** Words selected within one passage. */
interface Selected {
  readonly leaf: string;
  readonly exact: string;
  /** Which occurrence of the words in the passage it is, counted from 1; only if there are several. */
  readonly occurrence: number | undefined;
}

function passageOf(node: Node | null): HTMLElement | null {
  const element = node instanceof HTMLElement ? node : node?.parentElement;
  return element?.closest<HTMLElement>('.words') ?? null;
}

/** The printed text of a piece of a passage, without the numbers of remarks. */
function printed(piece: DocumentFragment | HTMLElement): string {
  const copy = piece.cloneNode(true) as DocumentFragment | HTMLElement;
  for (const number of copy.querySelectorAll('[data-number]')) number.remove();
  return copy.textContent ?? '';
}

function selected(): Selected | 'several' | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const passage = passageOf(range.startContainer);
  if (!passage) return undefined;
  if (passage !== passageOf(range.endContainer)) return 'several';
  const exact = printed(range.cloneContents());
  const before = document.createRange();
  before.setStart(passage, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const start = printed(before.cloneContents()).length;
  const starts = occurrences(printed(passage), exact);
  return {
    leaf: passage.closest('.lf')?.id ?? '',
    exact,
    occurrence: starts.length > 1 ? starts.indexOf(start) + 1 : undefined,
  };
}

function occurrences(text: string, words: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) found.push(at);
  return found;
}

function linkTo({ leaf, exact }: Selected): string {
  const fragment = encodeURIComponent(exact).replaceAll('-', '%2D');
  return `${location.origin}${location.pathname}#${leaf}:~:text=${fragment}`;
}

function yamlOf({ leaf, exact, occurrence }: Selected): string {
  const lines = [`document: ${bar?.dataset['document']}`, `leaf: ${leaf}`, `exact: ${JSON.stringify(exact)}`];
  return [...lines, ...(occurrence === undefined ? [] : [`occurrence: ${occurrence}`])].join('\n');
}

let chosen: Selected | undefined;
document.addEventListener('selectionchange', () => {
  if (!bar || !status) return;
  const found = selected();
  if (found === undefined && bar.contains(document.activeElement)) return;
  chosen = typeof found === 'object' ? found : undefined;
  bar.hidden = found === undefined;
  for (const button of bar.querySelectorAll('button')) button.disabled = chosen === undefined;
  status.textContent = found === 'several' ? (bar.dataset['oneLeaf'] ?? '') : '';
});

bar?.addEventListener('click', async (event) => {
  const copy = event.target instanceof HTMLElement ? event.target.dataset['copy'] : undefined;
  if (copy === undefined || !chosen || !status) return;
  await navigator.clipboard.writeText(copy === 'link' ? linkTo(chosen) : yamlOf(chosen));
  status.textContent = bar.dataset['copied'] ?? '';
});

export {};
