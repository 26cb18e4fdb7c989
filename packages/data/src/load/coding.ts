import type { Reliability } from '@digital-accords/model';
import { type Authored, reliabilityOf } from '@digital-accords/model';

/** A reading as its file holds it, one line a leaf (codebook §8). */
export interface ReadingFile {
  /** Path under the `coding` folder: `<slug of the document>/reading-1.jsonl`. */
  readonly file: string;
  readonly text: string;
}

/** Whether a value is a line of a reading. */
export type IsReadingLine = (value: unknown) => value is Authored.ReadingLine;

/**
 * Figures of reliability of every document that was read twice.
 *
 * @param files the readings
 * @param isReadingLine the check of a line against its schema
 * @returns the figures by document
 * @throws SyntaxError where a line is no JSON, TypeError where it does not fit the schema; both name file and line
 */
export function reliabilityOfCoding(
  files: readonly ReadingFile[],
  isReadingLine: IsReadingLine,
): ReadonlyMap<Authored.DocumentId, readonly Reliability[]> {
  const texts = new Map(files.map((file) => [file.file, file]));
  const figures = new Map<Authored.DocumentId, readonly Reliability[]>();
  for (const first of files.filter(({ file }) => file.endsWith('/reading-1.jsonl'))) {
    const slug = first.file.slice(0, first.file.lastIndexOf('/'));
    const second = texts.get(`${slug}/reading-2.jsonl`);
    if (!second) continue;
    figures.set(`documents/${slug}`, reliabilityOf(linesOf(first, isReadingLine), linesOf(second, isReadingLine)));
  }
  return figures;
}

function linesOf({ file, text }: ReadingFile, isReadingLine: IsReadingLine): Authored.ReadingLine[] {
  return text.split('\n').flatMap((line, at) => {
    if (line.trim() === '') return [];
    const value = parseLine(line, `coding/${file}:${at + 1}`);
    if (!isReadingLine(value)) throw new TypeError(`coding/${file}:${at + 1}: not a line of a reading`);
    return [value];
  });
}

function parseLine(line: string, place: string): unknown {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw new SyntaxError(`${place}: not JSON`, { cause });
  }
}
