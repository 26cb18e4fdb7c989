import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type RecordType, typeNames } from '@digital-accords/model';
import type { Language } from '../language/language.ts';

/** As much of JSON Schema as a reader is told. */
export interface Schema {
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly string[];
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly pattern?: string;
  readonly format?: string;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly examples?: readonly unknown[];
}

/** Definitions by name. */
export type Definitions = Readonly<Record<string, Schema>>;

const { resolve } = createRequire(import.meta.url);

export const recordTypes: readonly RecordType[] = Object.keys(typeNames).filter((name): name is RecordType =>
  Object.hasOwn(typeNames, name),
);

/** The schemas by the path of their identifier: all definitions at once, or those of one record type, in each language. */
export const schemaFiles: readonly string[] = (['authored', 'published'] as const).flatMap((form) =>
  ['', 'ja/'].flatMap((folder) => [
    `${folder}${form}.schema.json`,
    ...recordTypes.map((type) => `${folder}${form}/${type}.schema.json`),
  ]),
);

/** The text of a schema. */
export function schemaText(file: string): string {
  return readFileSync(resolve(`@digital-accords/model/schemas/${file}`), 'utf8');
}

/**
 * All definitions.
 *
 * @param form as authors write records, or as the registry publishes them
 * @param lang language of titles and descriptions
 */
export function definitionsIn(form: 'authored' | 'published', lang: Language): Definitions {
  const { $defs } = JSON.parse(schemaText(`${lang === 'ja' ? 'ja/' : ''}${form}.schema.json`)) as {
    readonly $defs: Definitions;
  };
  return $defs;
}

/** The name of the definition that a schema refers to. */
export function nameIn({ $ref }: Schema): string | undefined {
  return $ref?.slice($ref.lastIndexOf('/') + 1);
}
