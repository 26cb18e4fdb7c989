/** The definition that a property holds, alone or in a list. */
export interface Field {
  readonly definition: string;
  readonly many: boolean;
}

/** What a walk through a record needs of its schema. */
export interface FieldTable {
  /** Properties of each definition that hold another definition. */
  readonly fields: Readonly<Record<string, Readonly<Record<string, Field>>>>;
  /** Tagged unions: the tag, and the member for each of its values. */
  readonly unions: Readonly<
    Record<string, { readonly tag: string; readonly members: Readonly<Record<string, string>> }>
  >;
  /** Record type to definition. */
  readonly records: Readonly<Record<string, string>>;
}
