import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { foreignRanges, problemsIn } from './problems.mjs';

const project = { repository: 'https://code.example/accords', license: 'Do as you please.\n' };
const details = {
  name: 'one',
  keywords: ['accords'],
  homepage: 'https://code.example/accords/tree/main/packages/one#readme',
  bugs: 'https://code.example/accords/issues',
  repository: { type: 'git', url: 'git+https://code.example/accords.git', directory: 'packages/one' },
  author: 'Digital Accords contributors',
  files: ['dist'],
  exports: { '.': { types: './dist/index.d.ts', default: './dist/index.js' }, './schemas/*': './schemas/*' },
  dependencies: { two: '^1.0.0' },
};
const right = {
  'package.json': JSON.stringify(details),
  'README.md': '# one\n',
  LICENSE: project.license,
  'schemas/a.json': '{}',
  'dist/index.d.ts': '',
  'dist/index.js': '//# sourceMappingURL=index.js.map\n',
  'dist/index.js.map': JSON.stringify({ sources: ['../src/index.ts'], sourcesContent: ['export {};'] }),
};

/** Problems of a package with the files of the right one, some replaced, and those with the value undefined left out. */
function problems(files) {
  const folder = mkdtempSync(join(tmpdir(), 'accords-problems-'));
  for (const [path, text] of Object.entries({ ...right, ...files })) {
    if (text === undefined) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const found = problemsIn(folder, project);
  rmSync(folder, { recursive: true });
  return found;
}

const withDetails = (changes) => ({ 'package.json': JSON.stringify({ ...details, ...changes }) });

test.each([
  ['nothing', {}, []],
  ['a file that is left out', withDetails({ files: ['dist', '!dist/long.md'] }), []],
  [
    'a range of the workspace',
    withDetails({ devDependencies: { two: 'workspace:^' } }),
    ['The dependency two has a range that only the repository knows.'],
  ],
  ['no keywords', withDetails({ keywords: undefined }), ['keywords are missing.']],
  [
    'missing files',
    { 'dist/index.d.ts': undefined, 'schemas/a.json': undefined, 'README.md': undefined },
    ['The file ./dist/index.d.ts is missing.', 'The file ./schemas/* is missing.', 'The file README.md is missing.'],
  ],
  [
    'missing licences and notices',
    withDetails({ license: 'MIT AND CC-BY-4.0 AND LicenseRef-Sources', scripts: { build: 'tsx scripts/bundle.ts' } }),
    [
      'The file LICENSE-CC-BY-4.0 is missing.',
      'The file dist/LICENSE-SOURCES is missing.',
      'The file dist/NOTICES.txt is missing.',
    ],
  ],
  ['another licence', { LICENSE: 'Ask first.\n' }, ['LICENSE differs from that of the repository.']],
  [
    'a map without sources',
    { 'dist/index.js.map': JSON.stringify({ sources: ['../src/index.ts'] }) },
    ['The source map dist/index.js.map comes without its sources.'],
  ],
  [
    'a map beside its sources',
    { 'dist/index.js.map': JSON.stringify({ sources: ['../src/index.ts'] }), 'src/index.ts': '' },
    [],
  ],
])('%s', (_, files, expected) => {
  expect(problems(files)).toEqual(expected);
});

test('details that lead elsewhere are named with what they should be', () => {
  const [found] = problems(withDetails({ bugs: 'https://elsewhere.example' }));
  expect(found).toContain('"bugs":"https://code.example/accords/issues"');
});

test('ranges that mean something in one repository alone are foreign to others', () => {
  const manifest = {
    dependencies: { one: 'workspace:^', two: '^1.0.0' },
    devDependencies: { three: 'file:../three' },
    peerDependencies: { four: '>=4' },
    optionalDependencies: { five: 'catalog:' },
  };
  expect(foreignRanges(manifest)).toEqual(['one', 'three', 'five']);
});
