/** An error of a generated validator, as ajv reports it. */
export interface SchemaError {
  readonly keyword: string;
  readonly instancePath: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** The key that is wrong, where a key and not a value is. */
  readonly propertyName?: string;
}

/**
 * A generated validator. After a call that returned false, `errors` holds what is wrong; after one that returned true,
 * the value is a record and may be trusted.
 */
export interface SchemaValidator<Value> {
  (value: unknown): value is Value;
  errors?: readonly SchemaError[] | null;
}
