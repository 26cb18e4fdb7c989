import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { filesWithContacts } from '../../data/test/printed-contacts.ts';
import { must } from '../src/command.ts';
import { startGitHub } from '../src/github.ts';
import { startJourney } from '../src/journey.ts';
import { changeTarball, startRegistry } from '../src/registry.ts';
import { runSteps, variablesOf } from '../src/steps.ts';

const folder = mkdtempSync(join(tmpdir(), 'accords-e2e-'));
const reportId = 'updates/digital-minister-talks-on-dfft-2023';
const reportFile = `packages/data/records/${reportId}.yaml`;
/** The second version is released without its text. */
const withheld = 'documents/jp-us-digital-economy-dialogue-2024-ja';
const app = `
  import { registry, updates } from '@digital-accords/data';
  console.log(registry.derived.version, '${reportId}' in updates);`;

const { registry, clone, consumer, settings, release, releaseWith, accords, publish } = await startJourney(folder);

afterAll(() => registry.close());

test('the first version is made and committed', async () => {
  const { output } = await clone.run('npm', 'run', '--silent', 'release', '--', 'version');
  const first = ['cli', 'data', 'model', 'validator'].map((name) => `@digital-accords/${name}@1.0.0`);
  for (const one of first) expect(output).toContain(one);
  expect(await must(clone.run('git', 'log', '-1', '--format=%s'))).toBe(
    'Release model 1.0.0, data 1.0.0, validator 1.0.0, cli 1.0.0',
  );
  expect(clone.read('packages/data/CHANGELOG.md')).toContain('## 1.0.0\n\n### Major Changes\n\n- ');
});

test('nothing is released from a commit that is not part of main, or with a version that is not committed', async () => {
  expect((await publish()).output).toContain('This commit is not part of main.');
  await must(clone.run('git', 'push', '--quiet'));
  clone.write('packages/data/package.json', clone.read('packages/data/package.json').replace('1.0.0', '1.0.1'));
  expect((await publish()).output).toContain('A version is raised but not committed.');
  await must(clone.run('git', 'checkout', '--quiet', '.'));
});

test('a run that ends between two packages is continued by the next', async () => {
  const ending = await startRegistry(join(folder, 'registry'), '@digital-accords/validator');
  settings(ending.address);
  const ended = await publish();
  ending.close();
  settings(registry.address);
  expect([ended.status, ended.output]).toEqual([1, expect.stringContaining('npm publish')]);
  const { status, output } = await publish();
  expect([status, output.match(/^@digital-accords\/[^:]*: .*run|^@digital-accords\/[^:]*: published/gm)]).toEqual([
    0,
    [
      '@digital-accords/model@1.0.0: was published by an earlier run',
      '@digital-accords/data@1.0.0: was published by an earlier run',
      '@digital-accords/validator@1.0.0: published',
      '@digital-accords/cli@1.0.0: published',
    ],
  ]);
  const sums = readFileSync(join(clone.folder, 'release/exports/SHA256SUMS'), 'utf8');
  expect(sums).toMatch(/^[0-9a-f]{64} {2}accords\.json$/m);
  await must(clone.run('sh', '-c', 'cd release/exports && sha256sum --check --quiet SHA256SUMS'));
});

test('what is released is not released again', async () => {
  const { status, output } = await publish();
  expect([status, output.match(/^@digital-accords.*$/gm)]).toEqual([
    0,
    ['model', 'data', 'validator', 'cli'].map(
      (name) => `@digital-accords/${name}@1.0.0: was published by an earlier run`,
    ),
  ]);
  const tarball = join('release/tarballs', 'digital-accords-model-1.0.0.tgz');
  const again = await clone.run('npm', 'publish', tarball, '--access', 'public');
  expect([again.status, again.output]).toEqual([1, expect.stringContaining('1.0.0')]);
  const fromFolder = await clone.run('npm', 'publish', './packages/model', '--access', 'public');
  expect([fromFolder.status, fromFolder.output]).toEqual([1, expect.stringContaining('npm run release publish')]);
});

test('an app installs the packages, compiles and runs', async () => {
  await consumer.install('@digital-accords/data', '@digital-accords/cli', 'typescript@6.0.3');
  expect(await consumer.program(app)).toBe('1.0.0 false');
  await must(consumer.run('npx', '--no-install', 'accords', 'validate'));
});

test('the action checks records with the published command', async () => {
  const [step] = runSteps().filter(({ place }) => place === 'action.yml');
  if (!step) throw new Error('action.yml runs nothing');
  const act = (example: string) => {
    const values = {
      'github.action_path': clone.folder,
      'inputs.paths': join(clone.folder, `examples/submission/${example}.yaml`),
      'inputs.version': '1',
      'inputs.language': 'ja',
      'inputs.sarif': 'found.sarif',
    };
    const variables = Object.entries(variablesOf(step, values)).map(([name, value]) => `${name}=${value}`);
    return consumer.run('env', ...variables, 'bash', '-e', '-c', step.run);
  };
  expect((await act('right')).status).toBe(0);
  expect(await act('wrong')).toEqual({ status: 1, output: expect.stringMatching(/^::error file=.*暦/m) });
  expect(JSON.parse(readFileSync(join(folder, 'consumer/found.sarif'), 'utf8')).runs[0].results).not.toEqual([]);
});

test('a report is refused while it is wrong, and a changeset while it raises too little', async () => {
  const report = clone.read('examples/submission/right.yaml');
  clone.write(reportFile, report.replace('2023-01-08/2023-01-16', '2023-02-30'));
  expect(await accords('validate')).toMatchObject({ status: 1 });
  clone.write(reportFile, report);
  expect(await accords('validate')).toMatchObject({ status: 0 });
  clone.write('.changeset/too-little.md', '---\n"@digital-accords/data": patch\n---\n\nA report.\n');
  await clone.commit('Report talks on data free flow with trust');
  expect(await release('version')).toEqual({
    status: 1,
    output: expect.stringContaining('The changes need a step of minor, and the changesets give patch.'),
  });
  rmSync(join(clone.folder, '.changeset/too-little.md'));
  // The text of one document may no longer be passed on.
  const grounds = clone.read('packages/data/grounds.yaml');
  const start = grounds.indexOf(`  ${withheld}:`);
  clone.write(
    'packages/data/grounds.yaml',
    grounds.slice(0, start) + grounds.slice(start).replace(/^ {2}\S+:\n(?: {4}.*\n?)+/, ''),
  );
  await must(accords('changeset'));
  await clone.commit('Say what the report changes');
});

test('an id that was released cannot be taken away', async () => {
  const file = 'packages/data/records/updates/digital-council-2024-held.yaml';
  await must(clone.run('git', 'rm', '--quiet', file));
  const { status, output } = await accords('changeset', '--check', '--lang', 'en');
  expect([status, output]).toEqual([1, expect.stringContaining('updates/digital-council-2024-held')]);
  await must(clone.run('git', 'reset', '--quiet', '--hard'));
});

test('a new report raises the data alone, and its changelog names the report', async () => {
  await must(release('version'));
  expect(await must(clone.run('git', 'log', '-1', '--format=%s'))).toBe('Release data 1.1.0');
  expect(clone.read('packages/data/CHANGELOG.md')).toContain('DFFT');
  await must(clone.run('git', 'push', '--quiet'));
});

test('a version that somebody else has published is noticed', async () => {
  cpSync(join(folder, 'registry'), join(folder, 'other-registry'), { recursive: true });
  const other = await startRegistry(join(folder, 'other-registry'));
  settings(other.address);
  const foreign = join(folder, 'foreign');
  mkdirSync(foreign);
  const manifest = { name: '@digital-accords/data', version: '1.1.0' };
  writeFileSync(join(foreign, 'package.json'), JSON.stringify(manifest));
  await must(clone.run('npm', 'publish', foreign, '--access', 'public'));
  const { status, output } = await publish();
  other.close();
  settings(registry.address);
  expect([status, output]).toEqual([1, expect.stringContaining('data@1.1.0 is published with other content.')]);
  expect(await must(clone.run('git', 'tag', '--list', '@digital-accords/data@1.1.0'))).toBe('');
});

test('the new version is published, and its exports are attached', async () => {
  const github = await startGitHub(({ method, path }, address) => {
    if (path.startsWith('/releases/tags/')) return [404];
    if (path === '/releases') return [201, { upload_url: `${address}/upload{?name,label}`, assets: [] }];
    return method === 'POST' ? [201, {}] : undefined;
  });
  const outputs = join(folder, 'outputs');
  const environment = { ...github.environment, GITHUB_OUTPUT: outputs };
  const variables = Object.entries(environment).map(([name, value]) => `${name}=${value}`);
  const output = await must(releaseWith(variables, 'publish', '--no-provenance'));
  github.close();
  expect(output).toContain('@digital-accords/data@1.1.0: published');
  expect(readFileSync(outputs, 'utf8')).toBe('site=true\n');
  const [, made, ...uploads] = github.calls;
  expect(made?.body).toMatchObject({ tag_name: '@digital-accords/data@1.1.0', prerelease: false });
  expect(uploads.map(({ path }) => path)).toContain('/upload?name=SHA256SUMS');
});

test('the app upgrades and sees version, report and changelog', async () => {
  await consumer.install('@digital-accords/data@latest');
  expect(await consumer.program(app)).toBe('1.1.0 true');
  expect(consumer.read('@digital-accords/data/CHANGELOG.md')).toMatch(/## 1\.1\.0[\s\S]*DFFT[\s\S]*## 1\.0\.0/);
});

test('no released file has contact details that a source prints', () => {
  const folders = ['consumer/node_modules/@digital-accords', 'work/release/exports'].map((one) => join(folder, one));
  for (const one of folders) expect([one, filesWithContacts(one)]).toEqual([one, []]);
});

test('where a text was left out, the command says that its quotes could not be compared', async () => {
  const validate = async (...args: readonly string[]) => {
    // Without npx, nothing but the command itself writes.
    const command = 'node_modules/.bin/accords';
    const { status, output } = await consumer.run(command, 'validate', '--lang', 'en', ...args);
    expect(status, output).toBe(0);
    return output;
  };
  const sentence = `This release leaves out the text of “${withheld}”, for which it has no ground.`;
  expect(await validate()).toContain(sentence);
  const { findings } = JSON.parse(await validate('--format', 'json'));
  const [result] = JSON.parse(await validate('--format', 'sarif')).runs[0].results;
  expect([findings, result]).toMatchObject([
    [{ ruleId: 'text-withheld', severity: 'warning', message: expect.stringContaining(sentence) }],
    { ruleId: 'text-withheld', level: 'warning', message: { text: expect.stringContaining(sentence) } },
  ]);
});

test('a published version is compared by its number, and one that is none is named with those near it', async () => {
  const compared = await accords('diff', '1.0.0', '.', '--json');
  expect(compared.status, compared.output).toBe(0);
  const { added, bump, contract } = JSON.parse(compared.output);
  expect([added.map(({ id }: { id: string }) => id), bump, contract]).toEqual([
    [reportId],
    'minor',
    { vocabularies: [], schemas: [] },
  ]);
  const data = 'npm:@digital-accords/data';
  const versions = await accords('diff', `${data}@1.0.0`, `${data}@1.1.0`, '--json');
  expect(JSON.parse(versions.output).added).toEqual(added);
  expect(await accords('diff', '1.0.7', '.', '--lang', 'en')).toEqual({
    status: 2,
    output:
      'accords: There is no version “1.0.7” of @digital-accords/data. Published versions near it: 1.0.0, 1.1.0.\n',
  });
});

test('a version whose tarball was changed after its release is not compared', async () => {
  const restore = changeTarball(join(folder, 'registry'), 'data', '1.0.0');
  const empty = join(folder, 'another-empty-cache');
  const compared = await clone.run(
    ...(['env', `npm_config_cache=${empty}`, 'node', 'packages/cli/dist/cli.js'] as const),
    ...['diff', '1.0.0', '.', '--lang', 'en'],
  );
  restore();
  expect(compared).toEqual({
    status: 2,
    output:
      'accords: What came as @digital-accords/data@1.0.0 is not what was published: its checksum differs. Nothing was compared.\n',
  });
});

test('npm refuses a tarball that was changed after its release', async () => {
  changeTarball(join(folder, 'registry'), 'model', '1.0.0');
  const options = ['--cache', join(folder, 'empty-cache'), '--prefix', join(folder, 'late'), '--no-audit', '--no-fund'];
  mkdirSync(join(folder, 'late'));
  const lock = join(folder, 'late/package.json');
  writeFileSync(lock, '{ "private": true }');
  const { status, output } = await consumer.run('npm', 'install', ...options, '@digital-accords/model@1.0.0');
  expect([status, output]).toEqual([1, expect.stringContaining('EINTEGRITY')]);
});
