import { type Language, render } from '@digital-accords/validator';
import { comment, indent, item, type Lines } from './lines.ts';
import { noteOf } from './note.ts';
import { scalar } from './scalar.ts';
import { follow, memberOf, type Schema, type SchemaFile } from './schema.ts';
import { words } from './words.ts';

/** Definitions of the schema, and the language of comments. */
export interface Setting {
  readonly file: SchemaFile;
  readonly language: Language;
}

/** The validator refuses an empty value for every type of value. */
const EMPTY = '""';

/** Up to so many kinds of a value are written out; of more kinds, the first is, and the others are named. */
const WRITTEN_OUT = 3;

/**
 * Writes a property to be filled in, with the least that its value needs.
 *
 * @param key name of the property
 * @param schema its schema
 * @param setting definitions and language
 * @param around an example of the value in an example of the object around it
 * @returns its lines, with title, description and example as a comment behind each value
 */
export function propertyLines(key: string, schema: Schema, setting: Setting, around?: unknown): Lines {
  const own = follow(schema, setting.file);
  const example = own.examples?.[0] ?? around;
  const note = noteOf(own, example, setting.language);
  const block = blockOf(own, setting, example);
  return block ? [`${key}: # ${note}`, ...indent(block)] : [`${key}: ${scalarOf(own)} # ${note}`];
}

function scalarOf(own: Schema): string {
  if (own.const !== undefined) return scalar(own.const);
  return own.items ? '[]' : EMPTY;
}

/** The lines of an object or a list; undefined for a value that stands on one line. */
function blockOf(own: Schema, setting: Setting, example: unknown): Lines | undefined {
  if (!own.items) return own.properties || own.oneOf ? kinds(own, setting, example, (lines) => lines) : undefined;
  const inner = follow(own.items, setting.file);
  const least = Array.from({ length: own.minItems ?? 0 }, () => inner);
  if (least.length === 0) return undefined;
  if (inner.properties || inner.oneOf) return least.flatMap((one) => kinds(one, setting, undefined, item));
  const note = noteOf(inner, inner.examples?.[0], setting.language);
  return least.map((one) => `- ${scalarOf(one)}${note === '' ? '' : ` # ${note}`}`);
}

/** An object; of an object of several kinds the first, and the others as comments in its place. */
function kinds(own: Schema, setting: Setting, example: unknown, dress: (lines: Lines) => Lines): Lines {
  const [first = own, ...others] = (own.oneOf ?? []).map((member) => follow(member, setting.file));
  return [
    ...dress(objectLines(first, setting, own.examples?.[0] ?? example)),
    ...(others.length < WRITTEN_OUT
      ? others.flatMap((other) => comment([orLine(other, setting), ...dress(objectLines(other, setting))]))
      : comment([namesOf(first, others, setting)])),
  ];
}

function objectLines({ properties = {}, required = [] }: Schema, setting: Setting, example?: unknown): Lines {
  const entries = Object.entries(properties);
  const needed = entries.filter(([key]) => required.includes(key));
  const further = entries.filter(([key]) => !required.includes(key));
  return [
    ...needed.flatMap(([key, schema]) => propertyLines(key, schema, setting, memberOf(example, key))),
    ...comment(further.map(([key, schema]) => furtherLine(key, schema, setting))),
  ];
}

/** An optional property stands on one line: editors and other records show what it holds. */
function furtherLine(key: string, schema: Schema, { file, language }: Setting): string {
  const own = follow(schema, file);
  return `${key}: # ${noteOf(own, own.examples?.[0], language)}`;
}

function orLine(other: Schema, { language }: Setting): string {
  return render(words.or, { note: noteOf(other, undefined, language) }, language);
}

/** The names of the kinds of an object: the values of the property that is a constant in each kind. */
function namesOf({ properties = {} }: Schema, others: readonly Schema[], { language }: Setting): string {
  const [tag = ''] = Object.entries(properties).find(([, { const: name }]) => name !== undefined) ?? [];
  const terms = others.map((other) => String(other.properties?.[tag]?.const));
  return render(words['or-terms'], { tag, terms }, language);
}
