import type { TextPart } from '@digital-accords/model';

const BEFORE = 30;
const AFTER = 90;
const CUT = '…';

/**
 * What stands around the first word that was found.
 *
 * @param parts the parts of the text
 * @returns parts of it: at most 30 characters before the word, and 90 from its beginning
 */
export function excerptOf(parts: readonly TextPart[]): readonly TextPart[] {
  const first = parts.findIndex(({ matched }) => matched);
  const before = [
    ...parts
      .slice(0, first)
      .map(({ text }) => text)
      .join(''),
  ];
  const kept = before.length > BEFORE ? CUT + before.slice(-BEFORE).join('') : before.join('');
  const shown: TextPart[] = kept === '' ? [] : [{ text: kept, matched: false }];
  let room = AFTER;
  for (const { text, matched } of parts.slice(first)) {
    const points = [...text];
    if (points.length > room) return [...shown, { text: `${points.slice(0, room).join('')}${CUT}`, matched }];
    room -= points.length;
    shown.push({ text, matched });
  }
  return shown;
}
