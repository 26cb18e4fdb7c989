import { sha256 } from '@digital-accords/validator/node';
import type { DataFile } from './data-file.ts';
import { stringLiteral } from './literal.ts';
import { banner } from './paths.ts';

/**
 * The module that says of each data file how many records it has and what its checksum is.
 *
 * @param files the data files by their paths under `dist`
 * @returns text of the module and of its declarations by its path under `dist`
 */
export function checksumModule(files: ReadonlyMap<string, DataFile>): ReadonlyMap<string, string> {
  const encoder = new TextEncoder();
  const sums = Array.from(files, ([path, { content, records }]) => {
    const bytes = typeof content === 'string' ? encoder.encode(content) : content;
    return [path, { records, sha256: sha256(bytes) }] as const;
  });
  const members = sums.map(([path]) => `  readonly ${stringLiteral(path)}: Checksum;`);
  return new Map([
    ['checksums.js', `${banner}\nexport const checksums = ${JSON.stringify(Object.fromEntries(sums), null, 2)};\n`],
    [
      'checksums.d.ts',
      `/** What a data file was released as. */
export interface Checksum {
  /** How many records it has. */
  readonly records: number;
  /** SHA-256 of its bytes, in lower-case hexadecimal. */
  readonly sha256: string;
}
/** Every data file of the package. */
export declare const checksums: {
${members.join('\n')}
};
`,
    ],
  ]);
}
