import type { Diagnostic } from '../src/diagnostic/diagnostic.ts';
import { checkSchema } from '../src/schema/check-schema.ts';
import { parse } from './example.ts';
import { files } from './example-files.ts';

/** What is found in a file of the example after one edit, which must apply. */
export function after(path: string, from: string, to: string): readonly Diagnostic[] {
  const text = files[path] ?? '';
  if (!text.includes(from)) throw new Error(`not in the file: ${from}`);
  const checked = checkSchema(
    parse(
      path,
      text.replace(from, () => to),
    ),
  );
  return checked.ok ? [] : checked.diagnostics;
}
