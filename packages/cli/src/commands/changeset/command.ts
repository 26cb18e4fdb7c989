import type { CommandDefinition } from '../../command/command.ts';

/** `accords changeset [old]`. */
export const changesetCommand: CommandDefinition = {
  name: 'changeset',
  help: {
    ja: '前の公開版からの変更を比べ、まだ書かれていない変更の履歴と版の上げ方をチェンジセット（.changeset）に書きます。',
    en: 'Compare the registry with the last release, and write a changeset (.changeset): the step of the version, and the changelog of what no changeset says yet.',
  },
  operands: [
    {
      name: { ja: '旧', en: 'old' },
      count: 'optional',
      help: {
        ja: '以前の台帳（accords diff と同じ形）。既定は最後の公開版（Git のタグ）',
        en: 'earlier registry, in the forms of accords diff (default: the last release, by its Git tag)',
      },
    },
  ],
  options: [
    {
      name: 'check',
      help: {
        ja: '何も書かず、既にあるチェンジセットの版の上げ方が足りない場合、又は公開済みの id が消えた場合に失敗する',
        en: 'write nothing; fail if the changesets there bump less than the changes need, or if a released id is gone',
      },
    },
  ],
  load: () => import('./run.ts'),
};
