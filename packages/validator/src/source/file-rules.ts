import type { Severity } from '../diagnostic/diagnostic.ts';
import type { MessageId } from '../words/message.ts';
import type { words as duplicateKey } from './duplicate-key.words.ts';
import type { words as fileEmpty } from './file-empty.words.ts';
import type { words as fileEncoding } from './file-encoding.words.ts';
import type { words as fileKind } from './file-kind.words.ts';
import type { words as fileLoop } from './file-loop.words.ts';
import type { words as fileSize } from './file-size.words.ts';
import type { words as fileUnreadable } from './file-unreadable.words.ts';
import type { words as jsonSyntax } from './json-syntax.words.ts';
import type { words as yamlSyntax } from './yaml-syntax.words.ts';

/**
 * The words of each rule on the file as such. Such a rule has no check of its own: what finds, reads and parses files finds
 * what it names.
 */
export interface FileWords {
  /** Files that are found can be read. */
  readonly 'file-unreadable': typeof fileUnreadable;
  /** Symbolic links end somewhere. */
  readonly 'file-loop': typeof fileLoop;
  /** What is read is a regular file of a known format that belongs to the folder it is found in. */
  readonly 'file-kind': typeof fileKind;
  /** Files are small enough to be read whole. */
  readonly 'file-size': typeof fileSize;
  /** Files are UTF-8, and hold nothing that is not a Unicode character of text. */
  readonly 'file-encoding': typeof fileEncoding;
  /** Files hold a record. */
  readonly 'file-empty': typeof fileEmpty;
  /** YAML files are YAML 1.2 in its core schema, one document, without tags, anchors, aliases or merge keys. */
  readonly 'yaml-syntax': typeof yamlSyntax;
  /** JSON files are JSON as RFC 8259 has it, without comments or trailing commas. */
  readonly 'json-syntax': typeof jsonSyntax;
  /** No key stands twice in one object: YAML 1.2.2 §3.2.1.3, RFC 8259 §4, RFC 7493 §2.3. */
  readonly 'duplicate-key': typeof duplicateKey;
}

/** A rule on files, by its id. */
export type FileRuleId = keyof FileWords;

/** A message of a rule on files, by its id. */
export type FileMessageId<Rule extends FileRuleId> = MessageId<FileWords[Rule]>;

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
];
