import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { filledForm } from '../../../scripts/contribution/form.fixture.mjs';
import { zip } from '../../../scripts/contribution/zip.fixture.mjs';
import { type Clone, cloneRepository } from '../src/clone.ts';
import { commandsIn, must, type Outcome } from '../src/command.ts';
import { type Answer, type Call, startGitHub } from '../src/github.ts';
import { runSteps, variablesOf } from '../src/steps.ts';

const folder = mkdtempSync(join(tmpdir(), 'accords-workflows-'));
const ran = new Set<string>();
const eventFile = join(folder, 'event.json');
const values: Record<string, string> = { 'github.token': 'loopback' };

const BUILD = 'npm start';
let built = false;
let clone: Clone;
let base: string;

/** Runs the commands of a job, as a runner does, and ends at the first that fails. */
async function job(place: string, event: object, environment: NodeJS.ProcessEnv = {}): Promise<Outcome> {
  writeFileSync(eventFile, JSON.stringify(event));
  const steps = runSteps().filter((step) => step.place === place);
  expect(steps).not.toEqual([]);
  let output = '';
  for (const step of steps) {
    ran.add(`${place}: ${step.run}`);
    // Nothing has changed since the first job built everything.
    if (step.run === BUILD && built) continue;
    built ||= step.run === BUILD;
    const variables = { ...variablesOf(step, values), ...environment, GITHUB_EVENT_PATH: eventFile, CI: 'true' };
    const outcome = await commandsIn(clone.folder, variables)('bash', '-e', '-c', step.run);
    output += outcome.output;
    if (outcome.status !== 0) return { status: outcome.status, output };
  }
  return { status: 0, output };
}

/** Runs a job that calls GitHub. */
async function jobOn(answer: (call: Call) => Answer | undefined, place: string, event: object) {
  const github = await startGitHub(answer);
  const { GITHUB_TOKEN: _, ...environment } = github.environment;
  const outcome = await job(place, event, environment);
  github.close();
  return { ...outcome, calls: github.calls };
}

beforeAll(async () => {
  clone = await cloneRepository(folder, { CI: 'true' });
  base = await must(clone.run('git', 'rev-parse', 'HEAD'));
  values['github.event.pull_request.base.sha'] = base;
});

afterEach(async () => {
  await must(clone.run('git', 'reset', '--quiet', '--hard', base));
  await must(clone.run('git', 'clean', '-fdxq', 'form', 'review', 'packages/data/records'));
});

const records = 'packages/data/records';

test('a pull request that is right passes, and its summary says what it does', async () => {
  clone.write(
    `${records}/updates/digital-minister-talks-on-dfft-2023.yaml`,
    clone.read('examples/submission/right.yaml'),
  );
  await clone.commit('Report talks');
  const { status, output } = await job('pull-request.yml validate', {});
  expect(status, output).toBe(0);
  const summary = JSON.parse(clone.read('summary/summary.json'));
  expect(summary.ja.diff).toContain('DFFTの具体化に関するデジタル大臣と各国閣僚等との意見交換');
  expect(summary.en.diff).toContain('updates/digital-minister-talks-on-dfft-2023');
});

const run = {
  id: 7,
  event: 'pull_request',
  head_sha: 'a'.repeat(40),
  head_branch: 'report',
  head_repository: { owner: { login: 'contributor' } },
};

/** GitHub with one open pull request, whose check left an archive. */
function withArtefact(bytes: Uint8Array) {
  return ({ method, path }: Call): Answer | undefined => {
    if (path === '/pulls?state=open&head=contributor%3Areport')
      return [200, [{ number: 12, head: { sha: run.head_sha } }]];
    if (path === '/actions/runs/7/artifacts?name=summary') return [200, { artifacts: [{ id: 3, size_in_bytes: 99 }] }];
    if (path === '/actions/artifacts/3/zip') return [200, bytes];
    if (path.startsWith('/issues/12/comments?')) return [200, []];
    return method === 'POST' ? [201, {}] : undefined;
  };
}

test('the comment is made from what the check left, and findings are uploaded', async () => {
  const files = ['summary.json', 'validate.sarif'].map((name) => ({ name, text: clone.read(`summary/${name}`) }));
  const { status, output, calls } = await jobOn(withArtefact(zip(files)), 'comment.yml comment', { workflow_run: run });
  expect(status, output).toBe(0);
  const [comment, upload] = calls.filter(({ method }) => method === 'POST');
  expect(comment).toEqual({
    method: 'POST',
    path: '/issues/12/comments',
    body: { body: expect.stringContaining('DFFTの具体化に関するデジタル大臣と各国閣僚等との意見交換') },
  });
  expect(upload?.path).toBe('/code-scanning/sarifs');
});

test.each([
  ['a path', [{ name: '../../scripts/run.mjs', text: '' }], 'does not belong there'],
  ['no summary', [{ name: 'summary.json', text: '{"number":1}' }], 'This is no summary.'],
])('an archive with %s leads to no comment', async (_, files, sentence) => {
  const { status, output, calls } = await jobOn(withArtefact(zip(files)), 'comment.yml comment', { workflow_run: run });
  expect([status, output]).toEqual([1, expect.stringContaining(sentence)]);
  expect(calls.filter(({ method }) => method !== 'GET')).toEqual([]);
});

test('a pull request that is wrong fails, and its lines are marked', async () => {
  clone.write(`${records}/updates/semiconductor-research-call.yaml`, clone.read('examples/submission/wrong.yaml'));
  const { status, output } = await job('pull-request.yml validate', {});
  expect([status, output]).toEqual([
    1,
    expect.stringMatching(/^::error file=packages\/data\/records\/updates\/semi.*line=/m),
  ]);
});

const labelled = (body: string) => ({
  action: 'labeled',
  label: { name: 'accepted' },
  sender: { login: 'maintainer' },
  issue: { number: 5, body },
});

/** GitHub with one issue, whose body and whose labelling person may differ from what the event says. */
function withIssue(body: string, role = 'maintain') {
  return ({ method, path }: Call): Answer | undefined => {
    if (path === '/collaborators/maintainer/permission') return [200, { role_name: role }];
    if (path === '/issues/5') return [200, { body }];
    if (path === '/issues/5/labels') return [200, [{ name: 'report' }, { name: 'accepted' }]];
    if (path === '/git/ref/heads/main') return [200, { object: { sha: base } }];
    if (path.startsWith('/pulls?')) return [200, []];
    if (path === '/pulls') return [201, { number: 6 }];
    if (method === 'PUT') return [201, { commit: { sha: 'b'.repeat(40) } }];
    return method === 'GET' ? undefined : [201, {}];
  };
}

const writes = (calls: readonly Call[]) =>
  calls.filter(({ method }) => method !== 'GET').map(({ method, path }) => `${method} ${path}`);

test('an accepted form becomes a pull request with its check', async () => {
  const body = filledForm();
  const { status, output, calls } = await jobOn(withIssue(body), 'form.yml accepted', labelled(body));
  expect([status, writes(calls)], output).toEqual([
    0,
    [
      'POST /git/refs',
      'PUT /contents/packages/data/records/updates/dfft-talks-2023.yaml',
      'POST /pulls',
      'POST /check-runs',
      'POST /issues/5/comments',
    ],
  ]);
});

const refused = ['DELETE /issues/5/labels/accepted', 'POST /issues/5/comments'];
const hostile = filledForm({ slug: '../../../.github/workflows/x', about: '$(touch pwned)`@everyone`' });
const misspelt = filledForm({ about: 'jp-gb-digital-partnership-2022/<img src=x>' });

test.each([
  ['a path as its name', hostile, withIssue(hostile)],
  ['a commitment that is none', misspelt, withIssue(misspelt)],
  ['a body that was edited since', filledForm(), withIssue(`${filledForm()} `)],
  ['a label of somebody who is no maintainer', filledForm(), withIssue(filledForm(), 'triage')],
])('a form with %s loses the label', async (_, body, answer) => {
  const { calls, output } = await jobOn(answer, 'form.yml accepted', labelled(body));
  expect(writes(calls), output).toEqual(refused);
  expect(JSON.stringify(calls.at(-1)?.body)).not.toMatch(/[<>`$]|@e/);
});

test('a form that is edited loses the label', async () => {
  const event = { ...labelled(filledForm()), action: 'edited' };
  const { calls } = await jobOn(withIssue(filledForm()), 'form.yml edited', event);
  expect(writes(calls)).toEqual(refused);
});

const review = (number: number, type: string) => ({ number, user: { type }, body: '<!-- accords review -->' });

/** GitHub with open issues that have the label. */
function withIssues(issues: readonly object[]) {
  return ({ method, path }: Call): Answer | undefined => {
    if (path === '/issues?state=open&labels=review&per_page=100') return [200, issues];
    return method === 'GET' ? undefined : [201, {}];
  };
}

test.each([
  ['is opened', [review(7, 'User')], 'POST', '/issues'],
  ['is written anew', [review(7, 'User'), review(8, 'Bot')], 'PATCH', '/issues/8'],
])('the issue with what to look at next %s', async (_, issues, method, path) => {
  const { status, output, calls } = await jobOn(withIssues(issues), 'review.yml review', {});
  expect(status, output).toBe(0);
  const body = expect.stringMatching(
    /^<!-- accords review -->\n\n次に確かめること[\s\S]*\n---\n\nTo look at next[\s\S]*- \[ \] /,
  );
  expect(calls.filter((call) => call.method !== 'GET')).toEqual([
    { method, path, body: expect.objectContaining({ body, title: expect.stringContaining('What to look at next') }) },
  ]);
});

test('the release finds nothing to do before a version was made, and refuses what is not committed', async () => {
  const outputs = join(folder, 'outputs');
  const right = await job('release.yml publish', {}, { GITHUB_OUTPUT: outputs });
  expect([right.status, right.output]).toEqual([0, expect.stringContaining('Every version is released.')]);
  expect(readFileSync(outputs, 'utf8')).toBe('site=false\n');
  clone.write('README.md', 'Other words.\n');
  const wrong = await job('release.yml publish', {});
  expect([wrong.status, wrong.output]).toEqual([1, expect.stringContaining('Files are not committed.')]);
});

test('the site is published at the root of its host alone', async () => {
  values['steps.pages.outputs.base_path'] = '';
  expect(await job('release.yml site', {})).toEqual({ status: 0, output: '' });
  values['steps.pages.outputs.base_path'] = '/digital-accords';
  const wrong = await job('release.yml site', {});
  expect([wrong.status, wrong.output]).toEqual([1, expect.stringContaining('its place would be /digital-accords.')]);
});

test('every command of every workflow was run', () => {
  // `.ci/run` is what runs these tests; the command of the action runs where packages are published.
  const others = runSteps().filter(({ place, run: command }) => command !== '.ci/run' && place !== 'action.yml');
  expect([...ran].sort()).toEqual([...new Set(others.map((step) => `${step.place}: ${step.run}`))].sort());
});
