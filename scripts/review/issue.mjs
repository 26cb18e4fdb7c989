/** Opens the issue with what to look at next, or writes the open one anew: `node issue.mjs`. */
import { readFileSync } from 'node:fs';
import { apiOf } from '../github/api.mjs';
import { ISSUE_FILE, MARKER } from './text.mjs';

const LABEL = 'review';

const api = apiOf(process.env);
const body = readFileSync(ISSUE_FILE, 'utf8');
const title = `What to look at next / 次に確かめること（${new Date().toISOString().slice(0, 7)}）`;

// Somebody may write an issue that looks like it; only what a program opened is written anew.
const open = await api.call('GET', `/issues?state=open&labels=${LABEL}&per_page=100`);
const old = open.find((issue) => issue.user.type === 'Bot' && issue.body?.startsWith(MARKER) && !issue.pull_request);
if (old === undefined) await api.call('POST', '/issues', { title, body, labels: [LABEL] });
else await api.call('PATCH', `/issues/${Number(old.number)}`, { title, body });
