import { sha256 } from '@digital-accords/validator/node';
import { stringLiteral } from './literal.ts';
import { banner } from './paths.ts';

/**
 * The module that says of each data file how many records it has and what its checksum is.
 *
 * @param files text of each data file by its path under `dist`, one record a line
 * @returns text of the module and of its declarations by its path under `dist`
 */
export function checksumModule(files: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const encoder = new TextEncoder();
  const sums = [...files].map(([path, text]) => {
    const lines = text.split('\n').length - 1;
    const records = path.endsWith('.json') ? lines - 2 : lines;
    return [path, { records, sha256: sha256(encoder.encode(text)) }] as const;
  });
  const members = sums.map(([path]) => `  readonly ${stringLiteral(path)}: Checksum;`);
  return new Map([
    ['checksums.js', `${banner}\nexport const checksums = ${JSON.stringify(Object.fromEntries(sums), null, 2)};\n`],
    [
      'checksums.d.ts',
      `/** What a data file was released as. */
export interface Checksum {
  /** How many records, one a line. */
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
