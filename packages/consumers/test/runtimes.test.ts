import { commitments } from '@digital-accords/data';
import { expect, test } from 'vitest';
import { consumerOf, run } from '../src/consumer.ts';

const [id = ''] = Object.keys(commitments);
const of = '@digital-accords/data';

/** The package of the registry that brings a runtime, and how the runtime is called. */
const runtimes: readonly (readonly [packaged: string, command: string, ...args: string[]])[] = [
  ['node@22.23.3', 'node', '--no-warnings'],
  ['node@24.21.0', 'node', '--no-warnings'],
  ['deno@2.9.6', 'deno', 'run', '--allow-read', '--allow-env', '--no-prompt', '--node-modules-dir=manual'],
  ['bun@1.4.5', 'bun', 'run'],
];

/** Each module once, and of each what only this registry says. */
const program = `
import { commitments, registry } from '${of}';
import { commitments as own } from '${of}/agreements/${id.split('/')[0]}';
import { daysOf } from '${of}/helpers';
import { checksums } from '${of}/integrity';
import { overview } from '${of}/overview';
import { lineageOf, statusOf } from '${of}/query';
import record from '${of}/records/commitments/${id}';
import { search } from '${of}/search';
import { terms } from '${of}/vocabularies/status';

console.log(JSON.stringify([
  Object.keys(commitments).length, registry.asOf, record === commitments['${id}'], own['${id}'] === record,
  daysOf('2024-02'), Object.keys(checksums).length, overview.length, lineageOf('${id}'), statusOf('${id}'),
  search('半導体').hits[0], terms.stated,
]));
`;

const consumer = consumerOf('model', 'data');
consumer.write('runtime.mjs', program);
const expected = consumer.node('runtime.mjs');

test('every module runs on the Node that runs the tests', () => {
  expect(expected).toEqual({ status: 0, output: expect.stringMatching(/^\[\d+,.*true,true,/) });
});

// Each runtime is a download of 30 to 60 MB, which is left to CI; elsewhere it is seen among the skipped tests.
test.skipIf(!process.env['CI']).each(runtimes)(
  'every module says the same on %s',
  (packaged, command, ...args) => {
    const [name, version] = packaged.split('@');
    const said = run(consumer.folder, 'npx', '-y', '--prefer-offline', '-p', packaged, command, '--version');
    expect(said.output, name).toContain(version);
    const { output } = run(
      consumer.folder,
      'npx',
      '-y',
      '--prefer-offline',
      '-p',
      packaged,
      command,
      ...args,
      'runtime.mjs',
    );
    expect(output).toBe(expected.output);
  },
  300_000,
);
