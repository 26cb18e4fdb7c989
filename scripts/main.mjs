/** The main job, after the build: validates the registry and two example submissions, then prints the overview. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const steps = [
  { title: 'The registry', args: ['validate'], expected: 0 },
  {
    title: 'A submission that is right',
    args: ['validate', '--max-warnings', '0', 'examples/submission/right.yaml'],
    expected: 0,
  },
  {
    title: 'A submission that is wrong (errors and exit code 1 are expected here)',
    args: ['validate', 'examples/submission/wrong.yaml'],
    expected: 1,
  },
  { title: 'The overview', args: ['overview'], expected: 0 },
];

for (const { title, args, expected } of steps) {
  console.log(`\n== ${title}: accords ${args.join(' ')}\n`);
  const { status } = spawnSync(process.execPath, ['packages/cli/dist/cli.js', ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== expected) {
    console.error(`\nThis step ended with exit code ${status}, not with ${expected} as it should.`);
    process.exitCode = 1;
    break;
  }
  if (expected !== 0) console.log(`\nAs expected: exit code ${expected}.`);
}
