/** An error of a generated validator, as ajv reports it. */
export interface SchemaError {
  readonly keyword: string;
  readonly instancePath: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** The wrong key, if the error is about a key and not about a value. */
  readonly propertyName?: string;
}

/**
 * A generated validator. If it returns false, `errors` lists the errors; if it returns true, the value is a record.
 */
export interface SchemaValidator<Value> {
  (value: unknown): value is Value;
  errors?: readonly SchemaError[] | null;
}
