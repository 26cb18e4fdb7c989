import { fileURLToPath } from 'node:url';
import type { PublishedRecords } from '@digital-accords/model';
import type { CommandContext } from '../src/command/command.ts';
import { nodeFiles } from '../src/files/node-files.ts';
import type { Days } from '../src/registry/days.ts';
import { openRegistry, publishedAt, reliabilityIn } from '../src/registry/open.ts';
import { colourless } from '../src/terminal/palette.ts';

/** Folder of a small registry: one memorandum of five leaves, read twice, and two updates. */
export const fixtureFolder: string = fileURLToPath(new URL('registry', import.meta.url));

/** A run in English, without a terminal. */
export const fixtureContext: CommandContext = {
  language: 'en',
  files: nodeFiles(process.cwd()),
  palette: colourless,
  terminal: undefined,
  width: undefined,
  today: '2026-02-01',
  localDay: '2026-01-31',
  version: '1.2.3',
  calledAs: 'accords',
};

/** The small registry, published. */
export function fixtureAt(days: Days): PublishedRecords {
  const open = openRegistry(new Map([['registry', fixtureFolder]]), fixtureContext);
  return publishedAt(open, days, reliabilityIn(open));
}
