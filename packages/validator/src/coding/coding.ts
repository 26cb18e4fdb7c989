import type { Authored, Coding } from '@digital-accords/model';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { validators } from '../generated/authored.js';
import type { SchemaValidator } from '../schema/schema-validator.ts';
import type { SourceFile } from '../source/parsed-file.ts';
import type { Message } from '../words/message.ts';
import type { words } from './reading-line.words.ts';

/** Every line of a reading is JSON of the form that readings have (codebook §8). */
export const readingLine = { id: 'reading-line', severity: 'error' } as const;

/** Readings that could be read, and a diagnostic for each line that could not. */
export interface CodingResult {
  readonly coding: Coding;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads the folder of readings (codebook §8).
 *
 * @param files files of JSON Lines, by their path in the folder `coding`; `fields-1.jsonl` and `fields-2.jsonl` hold a
 *   line a commitment, all others a line a leaf
 * @returns the lines of each file by its path; diagnostics name the file as `coding/<path>`
 */
export function readCoding(files: readonly SourceFile[]): CodingResult {
  const diagnostics: Diagnostic[] = [];
  const read = <Line>(file: SourceFile, form: Form<Line>): readonly [string, readonly Line[]] => {
    const result = readLines(file, form);
    diagnostics.push(...result.diagnostics);
    return [file.file, result.lines];
  };
  const [ofFields, ofLeaves] = [files.filter(isOfFields), files.filter((file) => !isOfFields(file))];
  return {
    coding: {
      leaves: new Map(ofLeaves.map((file) => read(file, leafForm))),
      fields: new Map(ofFields.map((file) => read(file, fieldForm))),
    },
    diagnostics,
  };
}

/** What a line of a reading must be, and the message for a line that is not. */
interface Form<Line> {
  readonly validate: SchemaValidator<Line>;
  readonly messageId: 'schema' | 'field-schema';
}

const leafForm: Form<Authored.ReadingLine> = { validate: validators['reading-line'], messageId: 'schema' };
const fieldForm: Form<Authored.FieldReadingLine> = {
  validate: validators['field-reading-line'],
  messageId: 'field-schema',
};

function isOfFields({ file }: SourceFile): boolean {
  return /(^|\/)fields-\d+\.jsonl$/.test(file);
}

function readLines<Line>({ file, bytes }: SourceFile, { validate, messageId }: Form<Line>) {
  const lines: Line[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const [index, text] of new TextDecoder().decode(bytes).split('\n').entries()) {
    if (text.trim() === '') continue;
    const value = parsed(text);
    if (value !== undefined && validate(value)) lines.push(value);
    else if (value === undefined) diagnostics.push(inLine(file, index + 1, text, { messageId: 'json' }));
    else {
      const pointer = validate.errors?.[0]?.instancePath || '/';
      diagnostics.push(inLine(file, index + 1, text, { messageId, params: { pointer } }));
    }
  }
  return { lines, diagnostics };
}

/** The value of a line; undefined if the line is not JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function inLine(
  file: string,
  line: number,
  text: string,
  { messageId, params = {} }: Message<typeof words>,
): Diagnostic {
  return {
    ruleId: readingLine.id,
    messageId,
    params,
    severity: readingLine.severity,
    file: `coding/${file}`,
    line,
    column: 1,
    endLine: line,
    endColumn: text.length + 1,
    related: [],
    suggestions: [],
  };
}
