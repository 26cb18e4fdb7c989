import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Looks for mistakes in a package as users get it.
 *
 * @param {string} folder the unpacked package
 * @param {{ repository: string, license: string }} project address of the repository and text of its licence
 * @returns {string[]} a sentence for each mistake
 */
export function problemsIn(folder, project) {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return [...inDetails(manifest, project.repository), ...inFiles(folder, manifest, project.license), ...inMaps(folder)];
}

function* inDetails(manifest, address) {
  const { repository, homepage, bugs, keywords = [], author } = manifest;
  const directory = repository?.directory;
  const expected = {
    repository: { type: 'git', url: `git+${address}.git`, directory },
    homepage: `${address}/tree/main/${directory}#readme`,
    bugs: `${address}/issues`,
    author: 'Digital Accords contributors',
  };
  if (JSON.stringify({ repository, homepage, bugs, author }) !== JSON.stringify(expected))
    yield `repository, homepage, bugs or author are not ${JSON.stringify(expected)}.`;
  if (keywords.length === 0) yield 'keywords are missing.';
  for (const name of foreignRanges(manifest))
    yield `The dependency ${name} has a range that only the repository knows.`;
}

/**
 * Finds the dependencies whose ranges mean something in this repository alone: nobody else can install them.
 *
 * @param {object} manifest content of a package.json
 * @returns {string[]} their names
 */
export function foreignRanges({ dependencies, devDependencies, peerDependencies, optionalDependencies }) {
  return [dependencies, devDependencies, peerDependencies, optionalDependencies]
    .flatMap((kind) => Object.entries(kind ?? {}))
    .filter(([, range]) => /^(?:workspace|catalog|link|file):/.test(range))
    .map(([name]) => name);
}

function* inFiles(folder, manifest, license) {
  const { files = [], exports = {}, bin = {} } = manifest;
  // What begins with “!” is left out of the package.
  const contained = files.filter((path) => !path.startsWith('!'));
  const paths = [
    ...contained,
    ...stringsIn(exports),
    ...stringsIn(bin),
    'README.md',
    'LICENSE',
    ...noticesFor(manifest),
  ];
  // A pattern stands for files of a folder.
  for (const path of paths)
    if (!existsSync(join(folder, path.replace(/\*.*$/, '')))) yield `The file ${path} is missing.`;
  const own = join(folder, 'LICENSE');
  if (existsSync(own) && readFileSync(own, 'utf8') !== license) yield 'LICENSE differs from that of the repository.';
}

/** What the licences of a package oblige it to carry besides LICENSE. */
function noticesFor({ license = '', scripts = {} }) {
  return [
    ...(license.includes('CC-BY-4.0') ? ['LICENSE-CC-BY-4.0'] : []),
    ...(license.includes('LicenseRef-Sources') ? ['dist/LICENSE-SOURCES'] : []),
    // A bundle holds code of others.
    ...(/\bbundle\.ts\b/.test(scripts.build) ? ['dist/NOTICES.txt'] : []),
  ];
}

function stringsIn(value) {
  return typeof value === 'string' ? [value] : Object.values(value ?? {}).flatMap(stringsIn);
}

/** A source map without its sources shows nothing, and debuggers warn of it. */
function* inMaps(folder) {
  const maps = readdirSync(folder, { recursive: true }).filter((path) => path.endsWith('.map'));
  const lacking = maps.find((path) => {
    const { sources, sourcesContent = [] } = JSON.parse(readFileSync(join(folder, path), 'utf8'));
    return sources.some((source, at) => !sourcesContent[at] && !existsSync(join(folder, dirname(path), source)));
  });
  if (lacking) yield `The source map ${lacking} comes without its sources.`;
}
