/** The schema of each record type by the interface Standard Schema. */

export { type StandardSchemaOptions, standardSchema } from './standard/standard-schema.ts';
