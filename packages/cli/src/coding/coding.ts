import type { Authored } from '@digital-accords/model';
import { validators } from '@digital-accords/validator';

/** A file of the folder `coding`: `<slug of the document>/reading-1.jsonl`. */
export interface CodingFile {
  readonly file: string;
  readonly text: string;
}

/** Why a reading cannot be used. */
export interface BrokenLine {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly reason: 'not-json' | 'not-a-line';
}

/** The two readings of a document, or the lines that are none. */
export type ReadingPair =
  | {
      readonly kind: 'pair';
      readonly readings: readonly [readonly Authored.ReadingLine[], readonly Authored.ReadingLine[]];
    }
  | { readonly kind: 'missing'; readonly file: string }
  | { readonly kind: 'broken'; readonly lines: readonly BrokenLine[] };

/**
 * The two readings of one document (codebook §8).
 *
 * @param document id of the document
 * @param files files of the folder `coding`
 * @returns both readings, the first file that is missing, or every line that cannot be read
 */
export function readingsOf(document: Authored.DocumentId, files: readonly CodingFile[]): ReadingPair {
  const slug = document.slice(document.indexOf('/') + 1);
  const names = [`${slug}/reading-1.jsonl`, `${slug}/reading-2.jsonl`] as const;
  const [one, other] = names.map((name) => files.find(({ file }) => file === name));
  if (!one || !other) return { kind: 'missing', file: `coding/${one ? names[1] : names[0]}` };
  const [first, second] = [linesOf(one), linesOf(other)];
  const broken = [...first.broken, ...second.broken];
  if (broken.length > 0) return { kind: 'broken', lines: broken };
  return { kind: 'pair', readings: [first.lines, second.lines] };
}

function linesOf({ file, text }: CodingFile): { lines: Authored.ReadingLine[]; broken: BrokenLine[] } {
  const lines: Authored.ReadingLine[] = [];
  const broken: BrokenLine[] = [];
  for (const [at, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const parsed = parse(line);
    const place = { file: `coding/${file}`, line: at + 1 };
    if (!parsed.ok) broken.push({ ...place, reason: 'not-json' });
    else if (validators['reading-line'](parsed.value)) lines.push(parsed.value);
    else broken.push({ ...place, reason: 'not-a-line' });
  }
  return { lines, broken };
}

function parse(line: string): { readonly ok: true; readonly value: unknown } | { readonly ok: false } {
  try {
    return { ok: true, value: JSON.parse(line) };
  } catch {
    return { ok: false };
  }
}
