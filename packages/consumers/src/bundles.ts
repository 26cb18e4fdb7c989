import { join } from 'node:path';
import { build as esbuild } from 'esbuild';
import { build as vite } from 'vite';
import type { Consumer } from './consumer.ts';

/** Makes one file for a browser of a module's text. */
export type Bundle = (consumer: Consumer, entry: string) => Promise<string>;

/** The bundlers that users have. */
export const bundlers: Readonly<Record<string, Bundle>> = {
  esbuild: async ({ folder }, entry) => {
    const { outputFiles } = await esbuild({
      stdin: { contents: entry, resolveDir: folder },
      bundle: true,
      minify: true,
      format: 'esm',
      platform: 'browser',
      charset: 'utf8',
      write: false,
      logLevel: 'silent',
    });
    return outputFiles[0]?.text ?? '';
  },
  vite: async ({ folder, write }, entry) => {
    write('entry.js', entry);
    const result = await vite({
      root: folder,
      logLevel: 'silent',
      configFile: false,
      build: { write: false, rollupOptions: { input: join(folder, 'entry.js'), preserveEntrySignatures: 'strict' } },
    });
    const [output] = [result].flat();
    if (!output || !('output' in output)) throw new Error('Vite made nothing');
    return output.output.flatMap((one) => (one.type === 'chunk' ? [one.code] : [])).join('\n');
  },
};
