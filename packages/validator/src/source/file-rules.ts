import type { Severity } from '../diagnostic/diagnostic.ts';

/**
 * The messages of each rule on the file as such. Such a rule has no check of its own: what finds, reads and parses files
 * finds what it names.
 */
export interface FileMessages {
  /** Files that are found can be read. */
  readonly 'file-unreadable': 'missing' | 'denied' | 'damaged' | 'failed';
  /** Symbolic links end somewhere. */
  readonly 'file-loop': 'link' | 'folder';
  /** What is read is a regular file of a known format that belongs to the folder it is found in. */
  readonly 'file-kind': 'directory' | 'special' | 'extension' | 'no-extension' | 'outside';
  /** Files are small enough to be read whole. */
  readonly 'file-size': 'too-large' | 'line-too-long';
  /** Files are UTF-8, and hold nothing that is not a Unicode character of text. */
  readonly 'file-encoding': 'other-unicode' | 'invalid-utf8' | 'nul' | 'surrogate';
  /** Files hold a record. */
  readonly 'file-empty': 'empty' | 'blank';
  /** YAML files are YAML 1.2 in its core schema, one document, without tags, anchors, aliases or merge keys. */
  readonly 'yaml-syntax':
    | 'tab'
    | 'indentation'
    | 'continuation'
    | 'after-value'
    | 'missing-colon'
    | 'colon-space'
    | 'missing-comma'
    | 'flow-entry'
    | 'unclosed-bracket'
    | 'unclosed-quote'
    | 'unclosed'
    | 'escape'
    | 'control-character'
    | 'reserved'
    | 'other'
    | 'several-documents'
    | 'tag'
    | 'anchor'
    | 'alias'
    | 'merge-key'
    | 'key-type'
    | 'key-missing'
    | 'key-collection'
    | 'number-range'
    | 'depth';
  /** JSON files are JSON as RFC 8259 has it, without comments or trailing commas. */
  readonly 'json-syntax':
    | 'comment'
    | 'trailing-comma'
    | 'missing-comma'
    | 'missing-colon'
    | 'key-expected'
    | 'single-quotes'
    | 'value-expected'
    | 'unclosed'
    | 'unclosed-string'
    | 'control-character'
    | 'escape'
    | 'number'
    | 'number-range'
    | 'after-end'
    | 'depth';
  /** No key stands twice in one object: YAML 1.2.2 §3.2.1.3, RFC 8259 §4, RFC 7493 §2.3. */
  readonly 'duplicate-key': 'duplicate';
  /** Every line of a reading is JSON of the form that readings have (codebook §8). */
  readonly 'reading-line': 'json' | 'schema' | 'field-schema';
}

/** A rule on files, by its id. */
export type FileRuleId = keyof FileMessages;

/** How grave whatever is found under a rule on files is: such a file is no record. */
export const fileSeverity: Severity = 'error';

/** Every rule on files, in the order in which a file meets them. */
export const fileRules: readonly FileRuleId[] = [
  'file-unreadable',
  'file-loop',
  'file-kind',
  'file-size',
  'file-encoding',
  'file-empty',
  'yaml-syntax',
  'json-syntax',
  'duplicate-key',
  'reading-line',
];
