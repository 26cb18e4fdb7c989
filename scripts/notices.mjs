/** The licences of the packages that a bundle contains. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const RULE = `\n${'-'.repeat(80)}\n\n`;
const PACKAGE = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+(?=[\\/])/;
const OWN_BUNDLE = /^.*[\\/](?:dist|generated)(?=[\\/])/;

/**
 * Gathers the licences of packages whose modules are bundled. A package of this repository may be a bundle itself, or hold
 * generated code: the licences in `NOTICES.txt` of its folder `dist` or `generated` are taken over.
 *
 * @param {Iterable<string>} modules absolute paths of the modules
 * @returns {string} name, version and licence of each package, sorted
 * @throws {Error} if a package has no licence file
 */
export function noticesOf(modules) {
  const sections = [...modules].flatMap((path) => {
    const folder = PACKAGE.exec(path)?.[0];
    return folder === undefined ? takenOver(path) : [sectionOf(folder)];
  });
  return [...new Set(sections)].sort().join(RULE);
}

function sectionOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((one) => /^(?:licen[cs]e|copying)(?:\.|$)/i.test(one));
  if (file === undefined) throw new Error(`${name} ${version} has no licence file`);
  return `${name} ${version} (${license})\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
}

function takenOver(path) {
  const folder = OWN_BUNDLE.exec(path)?.[0];
  const notices = folder && join(folder, 'NOTICES.txt');
  return notices && existsSync(notices) ? readFileSync(notices, 'utf8').split(RULE) : [];
}
