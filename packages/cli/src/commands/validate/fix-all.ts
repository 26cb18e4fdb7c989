import { resolve } from 'node:path';
import { type Checked, type Fix, fix, render } from '@digital-accords/validator';
import { uninterrupted } from '@digital-accords/validator/node';
import type { CommandContext } from '../../command/command.ts';

/** A remedy may uncover another mistake. After so many rounds, two remedies would be undoing each other. */
const MOST_ROUNDS = 5;

/** Why a file was left as it is, by the code of the refusal. */
const reasons = {
  CHANGED: {
    ja: '「{file}」は検査の後に変更されたため、修正していません。もう一度実行してください。',
    en: '“{file}” changed after it was checked and was not corrected. Run the command again.',
  },
  ENOENT: {
    ja: '「{file}」は検査の後に削除されたため、修正していません。',
    en: '“{file}” was removed after it was checked and was not corrected.',
  },
  EMLINK: {
    ja: '「{file}」は別の名前でも開けるファイル（ハードリンク）であるため、修正していません。名前を一つにしてから実行してください。',
    en: '“{file}” has other names (hard links) and was not corrected. Leave it one name, then run the command again.',
  },
  other: {
    ja: '「{file}」に書き込めないため、修正していません（システムの応答：{code}）。',
    en: '“{file}” cannot be written and was not corrected (the system answered {code}).',
  },
} as const;

/** The check of files, and what was corrected in them before. */
export interface Corrected extends Checked {
  readonly fixes: readonly Fix[];
  /** One sentence for each file that was to be corrected and was not. */
  readonly left: readonly string[];
}

/**
 * Corrects files until no mistake with exactly one remedy is left. A file is left as it is if it no longer holds what was
 * checked, or cannot be written.
 *
 * @param look reads and checks the files
 * @param context the file system and the language
 * @returns the check of the corrected files, what was corrected, and why files were left
 */
export function fixAll(look: () => Checked, { files, language }: CommandContext): Corrected {
  const left = new Map<string, string>();
  const fixes: Fix[] = [];
  const write = (file: string, text: string, before: string | undefined): void => {
    const written = files.writeWhole(resolve(files.cwd, file), text, before);
    if (!written.ok) left.set(file, written.code);
  };
  return uninterrupted(() => {
    let checked = look();
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
      const open = checked.diagnostics.filter(({ file }) => !left.has(file));
      const mended = fix(open, checked.texts);
      if (mended.files.size === 0) break;
      for (const [file, text] of mended.files) write(file, text, checked.texts.get(file));
      fixes.push(...mended.fixes.filter(({ file }) => !left.has(file)));
      checked = look();
    }
    const sentences = [...left].map(([file, code]) => render(reasonOf(code), { file, code }, language));
    return { ...checked, fixes, left: sentences };
  });
}

function reasonOf(code: string): (typeof reasons)[keyof typeof reasons] {
  return code === 'CHANGED' || code === 'ENOENT' || code === 'EMLINK' ? reasons[code] : reasons.other;
}
