/** Gives a run of tests one temporary folder, which goes with the run: no test leaves files behind. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export default function setup() {
  const folder = mkdtempSync(join(tmpdir(), 'accords-test-'));
  // What `tmpdir()` reads, on Unix and on Windows; workers inherit it.
  Object.assign(process.env, { TMPDIR: folder, TEMP: folder, TMP: folder });
  return () => rmSync(folder, { recursive: true, force: true });
}
