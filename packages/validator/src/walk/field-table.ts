/** What a walk through a record needs of its schema. */
export interface FieldTable {
  /** Properties of each definition that hold another definition, alone or in a list. */
  readonly fields: Readonly<
    Record<string, Readonly<Record<string, { readonly definition: string; readonly many: boolean }>>>
  >;
  /** Tagged unions: the tag, and the member for each of its values. */
  readonly unions: Readonly<
    Record<string, { readonly tag: string; readonly members: Readonly<Record<string, string>> }>
  >;
  /** Record type to definition. */
  readonly records: Readonly<Record<string, string>>;
}
