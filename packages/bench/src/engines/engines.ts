import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Schema as CfworkerSchema, Validator } from '@cfworker/json-schema';
import {
  registerSchema,
  type SchemaObject,
  setShouldValidateFormat,
  unregisterSchema,
  validate,
} from '@hyperjump/json-schema/draft-2020-12';
import '@hyperjump/json-schema/formats';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

/** Whether a value is valid, as one engine judges it. */
export type Verdict = (value: unknown) => boolean;

/** A JSON Schema that a package ships. */
export interface ShippedSchema {
  /** Path inside `packages`. */
  readonly file: string;
  readonly schema: CfworkerSchema & Exclude<SchemaObject, boolean>;
}

const packages = fileURLToPath(new URL('../../..', import.meta.url));

/** Every schema that the packages ship, except the copies for editors. */
export function shippedSchemas(): readonly ShippedSchema[] {
  return ['model/schemas', 'validator/schemas'].flatMap((folder) =>
    readdirSync(`${packages}/${folder}`, { recursive: true, encoding: 'utf8' })
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
      .filter((file) => file.endsWith('.schema.json') && !file.includes('/editor/'))
      .map((file) => ({ file, schema: JSON.parse(readFileSync(`${packages}/${file}`, 'utf8')) })),
  );
}

/**
 * Compiles a schema with three engines that have no code in common. Each also checks formats.
 *
 * @param schema a schema with an `$id`
 * @returns the verdict of each engine, by its name
 * @throws if an engine refuses the schema; ajv refuses everything that its strict mode knows of
 */
export async function enginesOf(schema: ShippedSchema['schema']): Promise<Readonly<Record<string, Verdict>>> {
  const ajv = new Ajv2020({ strict: true });
  addFormats.default(ajv);
  const compiled = ajv.compile(schema);
  const cfworker = new Validator(schema, '2020-12');
  registerSchema(schema);
  setShouldValidateFormat(true);
  const hyperjump = await validate(schema.$id ?? '');
  unregisterSchema(schema.$id ?? '');
  return {
    ajv: (value) => compiled(value),
    cfworker: (value) => cfworker.validate(value).valid,
    hyperjump: (value) => hyperjump(JSON.parse(JSON.stringify(value))).valid,
  };
}
