/** A stretch of a file. Lines and columns count from 1, columns in UTF-16 code units; the end is exclusive. */
export interface Range {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** How grave a finding is. Errors keep a record out; warnings ask for a second look. */
export type Severity = 'error' | 'warning';

/** A word that the reporter says in the language of the reader, by its name in the table of phrases. */
export interface PhraseReference {
  readonly phrase: string;
}

/** What fills a place in a message. Lists are joined by the reporter. */
export type Param = string | number | readonly string[] | PhraseReference;

/** What a message is filled with. */
export type Params = Readonly<Record<string, Param>>;

/** Another place that bears on a finding, in a file of the run. */
export interface RelatedPlace {
  readonly file: string;
  readonly range: Range | undefined;
}

/**
 * One finding, as data. Its sentence is the template `message` of `rule`, filled with `params` in the language of the
 * reader; the names follow SARIF and vfile-message where they have one.
 */
export interface Diagnostic {
  /** Name of the rule, as in `accords explain <rule>`. */
  readonly rule: string;
  /** Id of the message template within the rule. */
  readonly message: string;
  readonly params: Params;
  readonly severity: Severity;
  /** Path of the file as it was given. */
  readonly file: string;
  /** Absent where the whole file is meant. */
  readonly range: Range | undefined;
  /** JSON Pointer (RFC 6901) to the value; absent where the file could not be parsed. */
  readonly pointer: string | undefined;
  readonly related: readonly RelatedPlace[];
  /** Nearest valid values, the nearest first, at most three. */
  readonly suggestions: readonly string[];
}

/** A message template in both languages. `{name}` is filled with the parameter of that name. */
export interface MessageTemplate {
  readonly ja: string;
  readonly en: string;
}

/** Templates by message id. */
export type Messages = Readonly<Record<string, MessageTemplate>>;
