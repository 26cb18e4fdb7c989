import type { CommandContext } from '../../src/command/command.ts';
import { nodeFiles } from '../../src/files/node-files.ts';
import { markingPalette } from './spans.ts';

/**
 * What a command sees of the world when it runs for a page: always the same day and no terminal.
 *
 * @param root the folder in which it runs
 */
export function worldOfPages(root: string): Omit<CommandContext, 'language'> {
  return {
    files: nodeFiles(root),
    palette: markingPalette,
    terminal: undefined,
    width: undefined,
    today: '2026-12-01',
    localDay: '2026-12-01',
    version: '0.0.0',
    calledAs: 'accords',
  };
}
