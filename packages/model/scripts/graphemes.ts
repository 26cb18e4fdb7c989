import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { noticesOf } from '../../../scripts/notices.mjs';

const folder = dirname(fileURLToPath(import.meta.url));

/** Code, and the licences of what it contains. */
export interface Graphemes {
  readonly code: string;
  readonly notices: string;
}

/**
 * Puts a segmenter with its own Unicode data into one module, so that graphemes do not depend on the machine: the data of
 * `Intl.Segmenter` differ between versions of Node and browsers. The tables are made when the function is first called.
 */
export async function graphemeSegmenter(): Promise<Graphemes> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: "export { collectGraphemes } from 'unicode-segmenter/grapheme';", resolveDir: folder },
    absWorkingDir: folder,
    bundle: true,
    format: 'iife',
    globalName: 'segmenter',
    minify: true,
    charset: 'utf8',
    target: 'es2023',
    metafile: true,
    write: false,
  });
  const code = `// @ts-nocheck Generated from unicode-segmenter (see NOTICES.txt).
/** Makes a function that cuts a text into extended grapheme clusters (UAX 29) by the data of Unicode 17.0. */
export function makeSegmenter(): (text: string) => string[] {
${outputFiles[0]?.text ?? ''}  return segmenter.collectGraphemes;
}
`;
  return { code, notices: noticesOf(Object.keys(metafile.inputs).map((path) => resolve(folder, path))) };
}
