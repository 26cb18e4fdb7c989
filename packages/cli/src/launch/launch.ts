import { cacheFolder } from '../code-cache/cache-folder.ts';
import { loaderOf } from '../code-cache/loader.ts';

/**
 * Starts a file of the bundle from its code cache. What was compiled from text is kept for the next time when the process
 * ends.
 *
 * @param folder absolute path of the bundle
 * @param id relative name of the file
 */
export function launch(folder: string, id: string): void {
  const { load, keep } = loaderOf(folder, cacheFolder(process.env));
  process.on('exit', keep);
  try {
    load(id);
  } catch (error) {
    process.stderr.write(`accords: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(2);
  }
}
