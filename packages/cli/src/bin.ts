/** The thin edge: arguments, environment, streams, exit code. */
import { nodeFiles } from './io/node-files.ts';
import { mayBeTerminal, STANDARD_ERROR, STANDARD_OUTPUT, writeOut } from './io/output.ts';
import { packageVersion } from './io/package-version.ts';
import type { Terminal } from './io/terminal.ts';
import { type CommandPalette, colourless, wantsColour } from './palette/palette.ts';
import { run } from './program/run.ts';

void main().then((code) => process.exit(code));

async function main(): Promise<number> {
  const isTerminal = mayBeTerminal(STANDARD_OUTPUT) && process.stdout.isTTY;
  const { code, out, err } = await run(process.argv.slice(2), {
    env: process.env,
    files: nodeFiles(process.cwd()),
    terminal: progressTerminal(),
    palette: await paletteOf(isTerminal),
    width: isTerminal ? process.stdout.columns : undefined,
    today: localDay(new Date()),
    version: packageVersion,
  });
  const written = [writeOut(STANDARD_ERROR, err), writeOut(STANDARD_OUTPUT, out)];
  return written.every((done) => done) ? code : 2;
}

async function paletteOf(isTerminal: boolean): Promise<CommandPalette> {
  if (!wantsColour(isTerminal, process.env)) return colourless;
  const { colours } = await import('./palette/colours.ts');
  return colours;
}

function progressTerminal(): Terminal | undefined {
  if (!mayBeTerminal(STANDARD_ERROR) || !process.stderr.isTTY) return undefined;
  return { rewrite: (line) => process.stderr.write(`\r\u001b[K${line}`), now: () => performance.now() };
}

/** The calendar day at the place of the machine. */
function localDay(now: Date): string {
  const pad = (value: number, length: number): string => String(value).padStart(length, '0');
  return `${pad(now.getFullYear(), 4)}-${pad(now.getMonth() + 1, 2)}-${pad(now.getDate(), 2)}`;
}
