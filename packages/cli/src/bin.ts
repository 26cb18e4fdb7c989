/** The thin edge: arguments, environment, streams, exit code. */
import { nodeFiles } from './io/node-files.ts';
import { packageVersion } from './io/package-version.ts';
import { paletteOf, wantsColour } from './palette/palette.ts';
import { run } from './program/run.ts';

const { env, stdout, stderr } = process;

// A reader that has seen enough, as in `accords overview | head`, is no fault.
for (const stream of [stdout, stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') process.exitCode = 2;
  });
}

void run(process.argv.slice(2), {
  env,
  files: nodeFiles(process.cwd()),
  terminal: stderr.isTTY
    ? { rewrite: (line) => stderr.write(`\r\u001b[K${line}`), now: () => performance.now() }
    : undefined,
  palette: paletteOf(wantsColour(stdout.isTTY, env)),
  width: stdout.isTTY ? stdout.columns : undefined,
  today: localDay(new Date()),
  version: packageVersion,
}).then(({ code, out, err }) => {
  // Once all is written, there is nothing to wait for.
  stderr.write(err, () => stdout.write(out, () => process.exit(process.exitCode ?? code)));
});

/** The calendar day at the place of the machine. */
function localDay(now: Date): string {
  const pad = (value: number, length: number): string => String(value).padStart(length, '0');
  return `${pad(now.getFullYear(), 4)}-${pad(now.getMonth() + 1, 2)}-${pad(now.getDate(), 2)}`;
}
