import type { RecordOption } from '../field.ts';

/** So many records are offered at once. */
const MOST = 8;

/** The records whose titles or ids have all of some words, in full or half width, large or small; none without words. */
export function matching(words: string, records: readonly RecordOption[]): readonly RecordOption[] {
  const parts = folded(words).split(/\s+/).filter(Boolean);
  if (parts.length === 0) return [];
  const found: RecordOption[] = [];
  for (const record of records) {
    if (found.length === MOST) break;
    const text = folded(`${record.value} ${record.label} ${record.other}`);
    if (parts.every((part) => text.includes(part))) found.push(record);
  }
  return found;
}

function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
