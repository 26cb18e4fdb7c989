import { duplicateKey } from './duplicate-key.ts';
import { fileEmpty } from './file-empty.ts';
import { fileEncoding } from './file-encoding.ts';
import { fileKind } from './file-kind.ts';
import { fileLoop } from './file-loop.ts';
import type { FileRule } from './file-rule.ts';
import { fileSize } from './file-size.ts';
import { fileUnreadable } from './file-unreadable.ts';
import { jsonSyntax } from './json-syntax.ts';
import { readingLine } from './reading-line.ts';
import { yamlSyntax } from './yaml-syntax.ts';

/** Every rule on files, in the order in which a file meets them. */
export const fileRules: readonly FileRule[] = [
  fileUnreadable,
  fileLoop,
  fileKind,
  fileSize,
  fileEncoding,
  fileEmpty,
  yamlSyntax,
  jsonSyntax,
  duplicateKey,
  readingLine,
];
