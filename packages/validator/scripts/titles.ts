import type { Definition, Definitions } from './tag-unions.ts';

/** Titles by definition and property, each in Japanese and in English; that of the definition itself has the empty name. */
type Titles = Record<string, Record<string, readonly [ja: string, en: string]>>;

/**
 * Reads how fields are called, so that a message can name them as forms do.
 *
 * @param ja definitions with Japanese titles
 * @param en the same definitions with English titles
 * @returns titles of all definitions but vocabularies, whose terms have labels
 */
export function titlesOf(ja: Definitions, en: Definitions): Titles {
  const names = Object.keys(en).filter((name) => !en[name]?.enum);
  return Object.fromEntries(
    names.map((name) => {
      const keys = Object.keys(propertiesOf(en[name], en));
      const pairs = keys.map((key) => [key, [titleOf(name, key, ja), titleOf(name, key, en)]] as const);
      const own = ['', [ja[name]?.title ?? name, en[name]?.title ?? name]] as const;
      return [name, Object.fromEntries([own, ...pairs])];
    }),
  );
}

/** A property without a title of its own has that of the definition that it refers to. */
function titleOf(name: string, key: string, definitions: Definitions): string {
  const property = propertiesOf(definitions[name], definitions)[key];
  return property?.title ?? targetOf(property, definitions)?.title ?? key;
}

/** A definition that only refers to another has the properties of that. */
function propertiesOf(schema: Definition | undefined, definitions: Definitions): Record<string, Definition> {
  return schema?.properties ?? targetOf(schema, definitions)?.properties ?? {};
}

function targetOf(schema: Definition | undefined, definitions: Definitions): Definition | undefined {
  return definitions[schema?.$ref?.split('/').at(-1) ?? ''];
}
