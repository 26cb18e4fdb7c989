/** Validators of authored records, one a record type, by the schemas that contributions are checked against, and no rules. */

export { validators } from './generated/authored.js';
export type { SchemaError, SchemaValidator } from './schema/schema-validator.ts';
