import type { OptionDefinition } from '../command/command.ts';

/** The option that names what was released before. */
export const baselineOption: OptionDefinition = {
  flags: '--baseline <path>',
  help: {
    ja: '比較の基準となる公開済みの版。登録簿のフォルダー、又は accords export --format json が書き出したファイル',
    en: 'release to compare with: the folder of a registry, or a file that “accords export --format json” wrote',
  },
};
