/**
 * Opens a pull request with the record that was made from a form: `node form-open.mjs`. It acts only on the label that a
 * maintainer set, and only if the body of the issue is still the one that was labelled. If the form was edited, it takes
 * the label away.
 */
import { existsSync, readFileSync } from 'node:fs';
import { neutral } from '../../packages/cli/src/markdown/neutral.mjs';
import { ApiError, apiOf } from '../github/api.mjs';
import { readEvent } from './event.mjs';
import { neutralLines } from './lines.mjs';

const LABEL = 'accepted';
const MAY_ACCEPT = ['admin', 'maintain', 'write'];

const api = apiOf(process.env);
const { action, issue, sender } = readEvent(process.env);
const number = Number(issue.number);

if (action === 'edited')
  await removeLabel('The form was edited after it was accepted, so it needs to be accepted anew.');
else if (!(await isMaintainer())) await removeLabel('Only a maintainer can accept a form.');
else if ((await api.call('GET', `/issues/${number}`)).body !== issue.body)
  await removeLabel('The form was just edited.');
else if (existsSync('form/problem.txt')) await removeLabel(problem());
else await open(JSON.parse(readFileSync('form/record.json', 'utf8')));

async function isMaintainer() {
  const { role_name: role } = await api.call('GET', `/collaborators/${encodeURIComponent(sender.login)}/permission`);
  return MAY_ACCEPT.includes(role);
}

function problem() {
  const text = readFileSync('form/problem.txt', 'utf8').slice(0, 4000);
  return `The form cannot become a record yet. Correct it; then a maintainer accepts it anew. / 書式の内容を直してください。その後、管理者が改めて受け付けます。\n\n${neutralLines(text)}`;
}

async function removeLabel(why) {
  const labels = await api.call('GET', `/issues/${number}/labels`);
  if (!labels.some(({ name }) => name === LABEL)) return;
  await api.call('DELETE', `/issues/${number}/labels/${LABEL}`);
  await api.call('POST', `/issues/${number}/comments`, { body: why });
}

async function open({ file, text, title }) {
  const branch = `form/issue-${number}`;
  const { object: main } = await api.call('GET', '/git/ref/heads/main');
  await startBranch(branch, main.sha);
  const content = Buffer.from(text).toString('base64');
  const message = `Add the report of issue ${number}`;
  const { commit } = await api.call('PUT', `/contents/${file}`, { branch, message, content });
  const body = `${neutral(title)}\n\nCloses #${number}. The record was made from the form and passes \`accords validate\`. A pull request of a workflow starts no other workflow, so this one set the check.`;
  const [old] = await api.call('GET', `/pulls?state=open&head=${encodeURIComponent(`${api.owner}:${branch}`)}`);
  const pull = old ?? (await api.call('POST', '/pulls', { title: message, head: branch, base: 'main', body }));
  await api.call('POST', '/check-runs', {
    name: 'validate',
    head_sha: commit.sha,
    status: 'completed',
    conclusion: 'success',
    output: { title: 'accords validate', summary: 'The record made from the form has no errors.' },
  });
  await api.call('POST', `/issues/${number}/comments`, { body: `Opened pull request #${Number(pull.number)}.` });
}

/** A form that was accepted before has a branch: it begins anew from main. */
async function startBranch(branch, sha) {
  try {
    await api.call('POST', '/git/refs', { ref: `refs/heads/${branch}`, sha });
  } catch (error) {
    if (!(error instanceof ApiError) || error.status !== 422) throw error;
    await api.call('PATCH', `/git/refs/heads/${branch}`, { sha, force: true });
  }
}
