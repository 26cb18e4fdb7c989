import { type Checked, type Fix, fix } from '@digital-accords/validator';
import type { CommandContext } from '../../command/command.ts';
import { writeFile } from '../../command/write.ts';

/** A remedy may uncover another mistake. After so many rounds, two remedies would be undoing each other. */
const MOST_ROUNDS = 5;

/** The check of files, and what was corrected in them before. */
export interface Corrected extends Checked {
  readonly fixes?: readonly Fix[];
}

/**
 * Corrects files until no mistake with exactly one remedy is left.
 *
 * @param look reads and checks the files
 * @param context the file system and the language
 * @returns the check of the corrected files, and what was corrected
 * @throws Refusal if a file cannot be written
 */
export function fixAll(look: () => Checked, context: CommandContext): Corrected {
  const fixes: Fix[] = [];
  let checked = look();
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const mended = fix(checked.diagnostics, checked.texts);
    if (mended.files.size === 0) break;
    for (const [file, text] of mended.files) writeFile(file, text, context);
    fixes.push(...mended.fixes);
    checked = look();
  }
  return { ...checked, fixes };
}
