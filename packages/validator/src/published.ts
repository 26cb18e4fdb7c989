/** Validators of published records, one a record type, by the schemas that the data package follows. */

export { validators } from './generated/published.js';
export type { SchemaError, SchemaValidator } from './schema/schema-validator.ts';
