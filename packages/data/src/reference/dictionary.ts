import { type Definitions, nameIn, type Schema } from './schema.ts';

const LONGEST = 90;

/**
 * The data dictionary: every field of the published record with its type, its meaning and an example.
 *
 * @param definitions the published definitions
 * @param examples values by `<definition>.<field>`
 * @returns Markdown, a section a definition; records come first
 */
export function dictionary(definitions: Definitions, examples: ReadonlyMap<string, unknown>): string {
  const sections = Object.entries(definitions).filter(([, { properties }]) => properties !== undefined);
  const isRecord = ([, { properties }]: (typeof sections)[number]): boolean => properties?.['derived'] !== undefined;
  const terms = Object.entries(definitions).filter(([, schema]) => schema.enum !== undefined);
  return [
    '# Data dictionary\n\nMade from the schemas. Examples are the first values that the records have; long ones are cut.\n',
    ...sections.filter(isRecord).map((section) => sectionOf(section, examples)),
    ...sections.filter((section) => !isRecord(section)).map((section) => sectionOf(section, examples)),
    ...terms.map(
      ([name, schema]) =>
        `## ${name}\n\n${schema.description ?? ''}\n\n${(schema.enum ?? []).map((term) => `\`${term}\``).join(' · ')}\n`,
    ),
  ].join('\n');
}

function sectionOf([name, schema]: readonly [string, Schema], examples: ReadonlyMap<string, unknown>): string {
  const rows = Object.entries(schema.properties ?? {}).map(([key, property]) => {
    const presence = schema.required?.includes(key) ? '' : ' (may be absent)';
    const example = examples.get(`${name}.${key}`);
    const shown = example === undefined ? '' : `\`${cut(JSON.stringify(example))}\``;
    return `| \`${key}\`${presence} | ${typeOf(property)} | ${cell(property.description ?? '')} | ${shown} |`;
  });
  return `## ${name}\n\n${schema.description ?? ''}\n\n| field | type | what it is | example |\n| --- | --- | --- | --- |\n${rows.join('\n')}\n`;
}

function typeOf(schema: Schema): string {
  const name = nameIn(schema);
  if (name !== undefined) return `[${name}](#${name.toLowerCase()})`;
  if (schema.const !== undefined) return `\`${JSON.stringify(schema.const)}\``;
  if (schema.enum) return schema.enum.map((value) => `\`${JSON.stringify(value)}\``).join(' or ');
  if (schema.type === 'array') return `list of ${typeOf(schema.items ?? {})}`;
  return String(schema.type ?? '');
}

/** A grave accent would end the code, and a bar the cell. */
function cut(text: string): string {
  const points = [...cell(text.replaceAll('`', 'ˋ'))];
  return points.length > LONGEST ? `${points.slice(0, LONGEST).join('')}…` : points.join('');
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replace(/\s+/g, ' ');
}
