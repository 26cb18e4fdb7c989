import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { cli, folderOf } from '../../../test/cli.ts';
import { fixtureContext, fixtureFolder } from '../../../test/fixture.ts';
import { type Loopback, loopback, PUBLIC } from '../../../test/loopback.ts';
import type { CommandContext } from '../../command/command.ts';
import { Refusal } from '../../command/outcome.ts';
import type { LinkReport } from '../../links/report.ts';
import { run } from './run.ts';

const asked: string[] = [];
let server: Loopback;
let folder: string;
let release: string;

beforeAll(async () => {
  server = await loopback(['one.example'], ({ url = '', headers }, response) => {
    asked.push(`${headers.host}${url}`);
    response.writeHead(url === '/sharing' ? 410 : 200).end();
  });
  folder = folderOf({ 'release.json': (await cli(['export'])).out });
  release = `${folder}/release.json`;
});
afterAll(() => server.close());
beforeEach(() => {
  asked.length = 0;
});

const context = (resolve: (host: string) => Promise<readonly string[]>): CommandContext => ({
  ...fixtureContext,
  network: async () => server.network(resolve),
});
const online = () => context(async (host) => [host === 'two.example' ? '10.0.0.1' : PUBLIC]);

test('the addresses of a release are asked, and the list reads what was found', async () => {
  const cache = `${folder}/links.json`;
  const { code, out } = await run([release], new Map([['cache', cache]]), online());
  expect([code, out.replace(folder, '')]).toEqual([
    0,
    `Addresses of /release.json, checked on 2026-01-31: 2 reached, 3 not

Gone (1)
  https://one.example/sharing
    The server answered 410.
    updates/sharing-began

Not asked, for safety (2)
  https://two.example/
    Its host has an IP address that is not public.
    organisations/two
  https://two.example/statement
    Its host has an IP address that is not public.
    documents/other
`,
  ]);
  const report: LinkReport = JSON.parse(readFileSync(cache, 'utf8'));
  const result = { state: 'reached', status: 200 } as const;
  const refused = { state: 'refused', problem: 'address-not-public' } as const;
  const checked = '2026-01-31';
  expect(report).toEqual({
    day: checked,
    links: [
      { url: 'https://one.example/', records: ['organisations/one'], checked, result },
      { url: 'https://one.example/memo', records: ['documents/memo', 'memo-2024'], checked, result },
      {
        url: 'https://one.example/sharing',
        records: ['updates/sharing-began'],
        checked,
        result: { state: 'gone', status: 410 },
      },
      { url: 'https://two.example/', records: ['organisations/two'], checked, result: refused },
      { url: 'https://two.example/statement', records: ['documents/other'], checked, result: refused },
    ],
  });
  const { out: review } = await cli(['review', '--links', cache, '--json']);
  const { items } = JSON.parse(review);
  expect(
    items.filter(({ reason }: { reason: string }) => reason === 'unreachable').map(({ id }: { id: string }) => id),
  ).toEqual(['documents/other', 'organisations/two', 'updates/sharing-began']);
});

test('an answer that was kept is not asked for again, and what was gone is', async () => {
  const cache = `${folder}/kept.json`;
  const again = (day: string, age: string) =>
    run(
      [release],
      new Map([
        ['cache', cache],
        ['max-age', age],
      ]),
      { ...online(), localDay: day },
    );
  await again('2026-01-31', '7');
  const first = asked.splice(0);
  await again('2026-02-07', '7');
  const second = asked.splice(0);
  await again('2026-02-08', '7');
  const all = ['one.example/', 'one.example/memo', 'one.example/sharing', 'one.example/sharing'];
  expect([first, second, asked]).toEqual([all, all.slice(2), all]);
});

test('without a network nothing is said of any address', async () => {
  const offline = context(async () => {
    throw Object.assign(new Error('no network'), { code: 'EAI_AGAIN' });
  });
  await expect(run([release], new Map(), offline)).rejects.toThrow('No address could be reached at all.');
});

test('a folder of records is not asked: nobody has released it', async () => {
  const refused = run([fixtureFolder], new Map(), online());
  await expect(refused).rejects.toBeInstanceOf(Refusal);
  expect(asked).toEqual([]);
});

test('a registry that was never released has no addresses to ask', async () => {
  const files = { ...fixtureContext.files, git: () => undefined };
  const refused = run([], new Map([['registry', fixtureFolder]]), { ...online(), files });
  await expect(refused).rejects.toThrow('There is no release yet');
});
