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
 * The words of each rule on the file as such. These rules have no check of their own: the code that finds, reads and parses
 * files reports them.
 */
export interface FileWords {
  /** A file that exists can be read. */
  readonly 'file-unreadable': typeof fileUnreadable;
  /** A symbolic link leads to a file. */
  readonly 'file-loop': typeof fileLoop;
  /** A record file is a regular file of a known format inside the given folder. */
  readonly 'file-kind': typeof fileKind;
  /** A file is small enough to be read as a whole. */
  readonly 'file-size': typeof fileSize;
  /** A file is UTF-8 and contains only Unicode characters of text. */
  readonly 'file-encoding': typeof fileEncoding;
  /** A file contains a record. */
  readonly 'file-empty': typeof fileEmpty;
  /** A YAML file is one document in the core schema of YAML 1.2, without tags, anchors, aliases or merge keys. */
  readonly 'yaml-syntax': typeof yamlSyntax;
  /** A JSON file follows RFC 8259: no comments, no trailing commas. */
  readonly 'json-syntax': typeof jsonSyntax;
  /** No object has a key twice: YAML 1.2.2 §3.2.1.3, RFC 8259 §4, RFC 7493 §2.3. */
  readonly 'duplicate-key': typeof duplicateKey;
}

/** A rule on files, by its id. */
export type FileRuleId = keyof FileWords;

/** A message of a rule on files, by its id. */
export type FileMessageId<Rule extends FileRuleId> = MessageId<FileWords[Rule]>;

/** Severity of all findings under rules on files: the file cannot become a record. */
export const fileSeverity: Severity = 'error';

/** Every rule on files, in the order in which they are applied to a file. */
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
