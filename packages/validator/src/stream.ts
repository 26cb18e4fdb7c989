/** Checks records as NDJSON, one a line, as they come. */

export type { StreamFindings } from './bulk/findings.ts';
export { type StreamCheck, type StreamInput, type StreamResult, streamCheck } from './bulk/stream.ts';
