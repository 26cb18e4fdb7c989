/** Words of one passage, by their place in code points of the printed text. */
export interface Part {
  readonly leaf: string;
  readonly from: number;
  readonly to: number;
  readonly exact: string;
  /** Which occurrence of the words in the passage it is, counted from 1; only if there are several. */
  readonly occurrence: number | undefined;
}

/** The words of each passage that a range of the page covers; folded passages are left out. */
export function partsOf(range: Range): readonly Part[] {
  return [...document.querySelectorAll<HTMLElement>('.lf .words')]
    .filter((words) => range.intersectsNode(words) && words.checkVisibility())
    .map((words) => partIn(words, range))
    .filter(({ exact }) => exact !== '');
}

/** The range of the page from a place in a passage to a place in the same or a later one; nothing if there is no such place. */
export function rangeBetween(
  start: { readonly leaf: string; readonly at: number },
  end: { readonly leaf: string; readonly at: number },
): Range | undefined {
  const from = pointAt(start.leaf, start.at);
  const to = pointAt(end.leaf, end.at);
  if (!from || !to) return undefined;
  const range = document.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}

function partIn(words: HTMLElement, { startContainer, startOffset, endContainer, endOffset }: Range): Part {
  const before = rangeOf(words);
  const within = rangeOf(words);
  if (words.contains(startContainer)) within.setStart(startContainer, startOffset);
  if (words.contains(endContainer)) within.setEnd(endContainer, endOffset);
  before.setEnd(within.startContainer, within.startOffset);
  const exact = printed(within.cloneContents());
  const skipped = printed(before.cloneContents());
  const from = [...skipped].length;
  const starts = occurrences(printed(words), exact);
  return {
    leaf: words.closest('.lf')?.id ?? '',
    from,
    to: from + [...exact].length,
    exact,
    occurrence: starts.length > 1 ? starts.indexOf(skipped.length) + 1 : undefined,
  };
}

function rangeOf(words: Node): Range {
  const range = document.createRange();
  range.selectNodeContents(words);
  return range;
}

/** The printed text of a piece of a passage, without the numbers of remarks. */
function printed(piece: DocumentFragment | HTMLElement): string {
  const copy = document.createElement('div');
  copy.append(piece.cloneNode(true));
  for (const number of copy.querySelectorAll('[data-number]')) number.remove();
  return copy.textContent ?? '';
}

function occurrences(text: string, words: string): readonly number[] {
  const found: number[] = [];
  for (let at = text.indexOf(words); words !== '' && at >= 0; at = text.indexOf(words, at + 1)) found.push(at);
  return found;
}

/** Where in the page a place of a passage is. */
function pointAt(leaf: string, at: number): { readonly node: Text; readonly offset: number } | undefined {
  const words = document.getElementById(leaf)?.querySelector('.words');
  if (!words) return undefined;
  const texts = document.createTreeWalker(words, NodeFilter.SHOW_TEXT);
  let left = at;
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    if (!(node instanceof Text) || node.parentElement?.matches('[data-number]')) continue;
    const characters = [...node.data];
    if (left <= characters.length) return { node, offset: characters.slice(0, left).join('').length };
    left -= characters.length;
  }
  return undefined;
}
