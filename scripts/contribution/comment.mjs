/**
 * Comments on a pull request after its check ended, and uploads what was found: `node comment.mjs`. It runs with rights of
 * the repository, so it runs nothing of the pull request: it takes number and commit from GitHub, and reads the artefact
 * as a stranger's.
 */
import { gzipSync } from 'node:zlib';
import { ApiError, apiOf } from '../github/api.mjs';
import { readEvent } from './event.mjs';
import { cleanSarif } from './sarif.mjs';
import { commentOf, MARKER, parseSummary } from './summary.mjs';
import { readZip } from './zip.mjs';

const LIMIT = 4 * 2 ** 20;
const SUMMARY = 'summary.json';
const REPORT = 'validate.sarif';

const api = apiOf(process.env);
const { id, head_sha: sha, head_branch: branch, head_repository: fork } = readEvent(process.env).workflow_run;
const number = await pullRequest();
if (number === undefined) console.log('No open pull request has this commit as its newest.');
else await report(await artefact());

async function pullRequest() {
  const head = encodeURIComponent(`${fork.owner.login}:${branch}`);
  const open = await api.call('GET', `/pulls?state=open&head=${head}`);
  return open.find((one) => one.head.sha === sha)?.number;
}

async function artefact() {
  const { artifacts } = await api.call('GET', `/actions/runs/${id}/artifacts?name=summary`);
  const [one] = artifacts;
  if (one === undefined) throw new Error('The check left no summary.');
  if (one.size_in_bytes > LIMIT) throw new Error(`The summary has more than ${LIMIT} bytes.`);
  return readZip(await api.download(`/actions/artifacts/${one.id}/zip`, LIMIT), [SUMMARY, REPORT], LIMIT);
}

async function report(files) {
  const body = commentOf(parseSummary(files.get(SUMMARY) ?? ''), sha);
  const comments = await api.call('GET', `/issues/${number}/comments?per_page=100`);
  const old = comments.find((one) => one.user.type === 'Bot' && one.body.startsWith(MARKER));
  if (old) await api.call('PATCH', `/issues/comments/${old.id}`, { body });
  else await api.call('POST', `/issues/${number}/comments`, { body });
  if (files.has(REPORT)) await upload(cleanSarif(files.get(REPORT)));
}

async function upload(sarif) {
  const packed = gzipSync(JSON.stringify(sarif)).toString('base64');
  try {
    await api.call('POST', '/code-scanning/sarifs', {
      commit_sha: sha,
      ref: `refs/pull/${number}/head`,
      sarif: packed,
    });
  } catch (error) {
    if (!(error instanceof ApiError) || error.status !== 403) throw error;
    console.log('Code scanning is switched off in this repository: the findings stand in the comment alone.');
  }
}
