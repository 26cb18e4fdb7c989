import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Loopback, loopback, PUBLIC } from '../../test/loopback.ts';
import type { Asking } from './ask.ts';
import { follow } from './follow.ts';

const asked: string[] = [];
const named = ['one.example', 'two.example', 'private.example', 'mixed.example', 'turning.example'];
let server: Loopback;

const redirect: Readonly<Record<string, string>> = {
  '/moved': '/page',
  '/away': 'https://two.example/page',
  '/1': '/2',
  '/2': '/3',
  '/3': '/page',
  '/0': '/1',
  '/to-http': 'http://one.example/page',
  '/to-ip': 'https://127.0.0.1/page',
  '/to-decimal-ip': 'https://2130706433/page',
  '/to-private': 'https://private.example/page',
  '/to-port': 'https://one.example:8443/page',
  '/to-nothing': 'https://',
};

beforeAll(async () => {
  server = await loopback(named, ({ method, url = '', headers }, response) => {
    asked.push(`${method} ${headers.host}${url}`);
    const location = redirect[url];
    if (location !== undefined) response.writeHead(302, { location }).end();
    else if (url === '/slow') return;
    else if (url === '/no-head') response.writeHead(method === 'HEAD' ? 405 : 200).end('page');
    else if (url === '/endless' && method === 'GET') response.writeHead(200).write('x'.repeat(1_000_000));
    else if (url === '/endless') response.writeHead(501).end();
    else if (url === '/large-head') response.writeHead(200, { 'x-large': 'x'.repeat(20_000) }).end();
    else response.writeHead(url === '/page' ? 200 : url === '/broken' ? 500 : url === '/removed' ? 410 : 404).end();
  });
});
afterAll(() => server.close());
beforeEach(() => {
  asked.length = 0;
});

function asking(dialled: string[] = [], timeout = 5000): Asking {
  let turns = 0;
  const hosts: Readonly<Record<string, () => readonly string[]>> = {
    'one.example': () => [PUBLIC, '2606:4700::1111'],
    'two.example': () => [PUBLIC],
    'private.example': () => ['10.0.0.1'],
    'mixed.example': () => [PUBLIC, '::ffff:127.0.0.1'],
    'nothing.example': () => [],
    'turning.example': () => (turns++ === 0 ? [PUBLIC] : ['127.0.0.1']),
  };
  return {
    timeout,
    userAgent: 'test',
    network: server.network(async (host) => {
      const answer = hosts[host];
      if (answer) return answer();
      if (host === 'never.example') return new Promise(() => {});
      throw Object.assign(new Error('no such host'), { code: 'ENOTFOUND' });
    }, dialled),
  };
}

test('a page is reached by its head alone, at the address that was checked', async () => {
  const dialled: string[] = [];
  expect(await follow('https://one.example/page?a=1#part', asking(dialled))).toEqual({ state: 'gone', status: 404 });
  expect(await follow('https://one.example/page#part', asking(dialled))).toEqual({ state: 'reached', status: 200 });
  expect([dialled, asked]).toEqual([
    [PUBLIC, PUBLIC, PUBLIC],
    ['HEAD one.example/page?a=1', 'GET one.example/page?a=1', 'HEAD one.example/page'],
  ]);
});

test.each([
  ['/no-head', { state: 'reached', status: 200 }],
  ['/endless', { state: 'reached', status: 200 }],
  ['/moved', { state: 'reached', status: 200, movedTo: 'https://one.example/page' }],
  ['/away', { state: 'reached', status: 200, movedTo: 'https://two.example/page' }],
  ['/1', { state: 'reached', status: 200, movedTo: 'https://one.example/page' }],
  ['/0', { state: 'failed', problem: 'too-many-redirects' }],
  ['/removed', { state: 'gone', status: 410 }],
  ['/broken', { state: 'failed', problem: 'status', status: 500 }],
  ['/large-head', { state: 'failed', problem: 'connection' }],
  ['/to-nothing', { state: 'failed', problem: 'status', status: 302 }],
  ['/to-http', { state: 'refused', problem: 'address-not-https' }],
  ['/to-port', { state: 'refused', problem: 'address-not-https' }],
  ['/to-ip', { state: 'refused', problem: 'address-is-ip' }],
  ['/to-decimal-ip', { state: 'refused', problem: 'address-is-ip' }],
  ['/to-private', { state: 'refused', problem: 'address-not-public' }],
])('%s', async (path, result) => {
  expect(await follow(`https://one.example${path}`, asking())).toEqual(result);
});

test.each([
  ['http://one.example/page', 'address-not-https'],
  ['https://one.example:444/page', 'address-not-https'],
  ['https://me@one.example/page', 'address-not-https'],
  ['ftp://one.example/', 'address-not-https'],
  ['no address', 'address-not-https'],
  ['https://127.0.0.1/', 'address-is-ip'],
  ['https://0x7f.1/', 'address-is-ip'],
  ['https://[::1]/', 'address-is-ip'],
  ['https://[::ffff:10.0.0.1]/', 'address-is-ip'],
  ['https://private.example/', 'address-not-public'],
  ['https://mixed.example/', 'address-not-public'],
])('%s is refused and nobody is asked', async (address, problem) => {
  const dialled: string[] = [];
  expect(await follow(address, asking(dialled))).toEqual({ state: 'refused', problem });
  expect([dialled, asked]).toEqual([[], []]);
});

test('a name that turns to another address is looked up and checked at each request', async () => {
  const dialled: string[] = [];
  expect(await follow('https://turning.example/moved', asking(dialled))).toEqual({
    state: 'refused',
    problem: 'address-not-public',
  });
  expect([dialled, asked]).toEqual([[PUBLIC], ['HEAD turning.example/moved']]);
});

test.each(['https://one.example/slow', 'https://never.example/'])(
  '%s takes no longer than the time',
  async (address) => {
    expect(await follow(address, asking([], 50))).toEqual({ state: 'failed', problem: 'timeout' });
  },
);

test.each(['https://nothing.example/', 'https://absent.example/'])('%s has no address', async (address) => {
  expect(await follow(address, asking())).toEqual({ state: 'failed', problem: 'unknown-host' });
});

test('a certificate of another name is no answer', async () => {
  const { network, ...rest } = asking();
  const everywhere = { ...network, resolve: async () => [PUBLIC] };
  expect(await follow('https://other.example/page', { ...rest, network: everywhere })).toEqual({
    state: 'failed',
    problem: 'certificate',
  });
});
