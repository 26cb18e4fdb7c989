import { align } from './align.ts';

/** A stretch of a text: in both versions, only in the earlier, or only in the later. */
export interface ComparedPart {
  readonly side: 'both' | 'before' | 'after';
  readonly text: string;
}

/** Longer texts, in words, are shown whole. */
const MOST = 2000;

/** So much of the longer text, as a part of one, must be in both: of less, a comparison by words says nothing. */
const SHARED = 0.3;

/**
 * Compares two versions of a text by words, in any language.
 *
 * @param before the earlier version
 * @param after the later version
 * @returns stretches in order, no two neighbours of one side; of a changed stretch, the earlier words first
 */
export function compareWords(before: string, after: string): readonly ComparedPart[] {
  const segments = (text: string): readonly string[] =>
    [...new Intl.Segmenter('ja', { granularity: 'word' }).segment(text)].map(({ segment }) => segment);
  const [a, b] = [segments(before), segments(after)];
  if (a.length > MOST || b.length > MOST) return stretch(before, after);
  const parts: ComparedPart[] = [];
  let [gone, come, blank] = ['', '', ''];
  const flush = (): void => {
    parts.push(...stretch(gone, come), ...(blank === '' ? [] : [both(blank)]));
    [gone, come, blank] = ['', '', ''];
  };
  for (const item of align(a, b, (word) => word)) {
    if (item.side === 'both' && item.before.trim() === '' && gone + come !== '') blank += item.before;
    else if (item.side === 'both') {
      flush();
      parts.push(both(item.before));
    } else {
      // A blank between words that changed changes with them.
      gone += blank + (item.side === 'before' ? item.before : '');
      come += blank + (item.side === 'after' ? item.after : '');
      blank = '';
    }
  }
  flush();
  const shared = parts.reduce((sum, { side, text }) => sum + (side === 'both' ? text.length : 0), 0);
  return shared < SHARED * Math.max(before.length, after.length) ? stretch(before, after) : joined(parts);
}

function both(text: string): ComparedPart {
  return { side: 'both', text };
}

function stretch(before: string, after: string): readonly ComparedPart[] {
  if (before === after) return before === '' ? [] : [both(before)];
  return [
    ...(before === '' ? [] : [{ side: 'before', text: before } as const]),
    ...(after === '' ? [] : [{ side: 'after', text: after } as const]),
  ];
}

function joined(parts: readonly ComparedPart[]): readonly ComparedPart[] {
  const result: ComparedPart[] = [];
  for (const part of parts) {
    const last = result.at(-1);
    if (last?.side === part.side) result[result.length - 1] = { side: part.side, text: last.text + part.text };
    else result.push(part);
  }
  return result;
}
