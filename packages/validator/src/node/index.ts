/** File access of the validator, on Node. No other part of the validator does I/O. */

export { type CollectedFiles, type CollectOptions, collectFiles } from './collect-files.ts';
export { createWhole } from './create-whole.ts';
export { readFolder } from './read-folder.ts';
export { sha256 } from './sha256.ts';
export { isStreamName, STANDARD_INPUT, type StreamFile, streamFile } from './stream-file.ts';
export { systemCode } from './system-code.ts';
export { uninterrupted } from './uninterrupted.ts';
export { unreadable } from './unreadable.ts';
export { type NewFile, writeFolder } from './write-folder.ts';
export { type WriteResult, writeWhole } from './write-whole.ts';
