/** A stretch of a file. Lines and columns count from 1, columns in UTF-16 code units; the end is exclusive. */
export interface Range {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** A place in a file of the run; the whole file, if the place has no line. */
export type Place = {
  /** Path of the file as it was given. */
  readonly file: string;
} & (Range | { readonly [Bound in keyof Range]?: never });

/** How grave a finding is. Errors keep a record out; warnings ask for a second look. */
export type Severity = 'error' | 'warning';

/** A word that the reporter says in the language of the reader, by its name in the table of phrases. */
export interface PhraseReference {
  readonly phrase: string;
}

/** A field of a record, as `<type>.<path>`: `update.title.en`. The reporter says its title and its path. */
export interface FieldReference {
  readonly field: string;
}

/**
 * A term of a vocabulary, as `<scheme>/<term>`: `update-kind/completed`. Where a union of the schema takes the place of a
 * vocabulary, its name is the scheme: `Evidence/link`. The reporter says the label and the term.
 */
export interface TermReference {
  readonly term: string;
}

/** A type of record. The reporter says its name and the type. */
export interface TypeReference {
  readonly type: string;
}

/** What a reporter knows a name for. */
export type NameReference = FieldReference | TermReference | TypeReference;

/** One word in a message. */
export type Word = string | number | PhraseReference | NameReference;

/** What fills a place in a message. Lists are joined by the reporter. */
export type Param = Word | readonly Word[];

/** What a message is filled with. */
export type Params = Readonly<Record<string, Param>>;

/**
 * One finding, as data, not yet put into words: its sentence is the message `messageId` of the rule `ruleId`, filled with
 * `params` in the language of the reader.
 */
export type Diagnostic = Place & {
  /** Id of the rule, as in `accords explain <rule>`. */
  readonly ruleId: string;
  /** Id of the message within the rule. */
  readonly messageId: string;
  readonly params: Params;
  readonly severity: Severity;
  /** JSON Pointer (RFC 6901) to the value, or to where a missing one would stand; absent if the file could not be parsed. */
  readonly pointer?: string;
  /** Other places that bear on the finding. */
  readonly related: readonly Place[];
  /** Nearest valid values, the nearest first, at most three. */
  readonly suggestions: readonly string[];
};

/**
 * A message template in both languages. `{name}` is filled with the parameter of that name; `[update.date]` is a field and
 * `[update-kind/completed]` a term, both named as in {@link NameReference}.
 */
export interface MessageTemplate {
  readonly ja: string;
  readonly en: string;
}

/** Templates by message id. */
export type Messages = Readonly<Record<string, MessageTemplate>>;
