import { type Language, render } from '@digital-accords/validator';
import { comment, type Lines } from './lines.ts';
import { noteOf } from './note.ts';
import { scalar } from './scalar.ts';
import { follow, type SchemaFile } from './schema.ts';
import { propertyLines } from './value.ts';
import { words } from './words.ts';

/** How a template is written. */
export interface TemplateOptions {
  readonly id: string;
  /** Command that checks the file. */
  readonly check: string;
  readonly language: Language;
  /** Lines of properties whose value is known; none by default. */
  readonly filled?: ReadonlyMap<string, Lines>;
}

/**
 * Writes a record to be filled in, from its schema alone. Examples stand in comments: as values they would be valid, and
 * a record could keep the day of an example.
 *
 * @param file the schema of the record type
 * @param options id, command that checks, language of the reader
 * @returns the text of a YAML file: the required properties with empty values, then the optional ones as comments
 */
export function templateOf(file: SchemaFile, { id, check, language, filled }: TemplateOptions): string {
  const { properties = {}, required = [], ...record } = follow(file, file);
  const entries = Object.entries(properties).filter(([key]) => key !== 'type' && key !== 'id');
  const [needed, further] = [true, false].map((is) => entries.filter(([key]) => required.includes(key) === is));
  const lines = (from: typeof entries = []): Lines =>
    from.flatMap(([key, schema]) => filled?.get(key) ?? propertyLines(key, schema, { file, language }));
  return [
    ...comment([noteOf(record, undefined, language)]),
    ...comment([render(words.fill, { check }, language)]),
    `type: ${scalar(properties['type']?.const)}`,
    `id: ${scalar(id)}`,
    ...lines(needed),
    '',
    ...comment([render(words.optional, {}, language), ...lines(further)]),
    '',
  ].join('\n');
}
