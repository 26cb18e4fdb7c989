/** The words of `id-released`. */
export const words = {
  description: {
    ja: '一度公開された id の記録は、同じ種類の記録として残る。',
    en: 'A record whose id was released is still there, and is of the same type.',
  },
  messages: {
    gone: {
      ja: '公開済みの記録「{id}」がありません。{path} に戻し、`lifecycle` を withdrawn（撤回）又は redirected（置換）としてください。',
      en: 'The record “{id}” was released and is gone. Restore it at {path} and give it a `lifecycle`, withdrawn or redirected.',
    },
    type: {
      ja: '「{id}」は {released} として公開された id ですが、{type} に使われています。{path} の記録を戻し、この記録には新しい id を付けてください。',
      en: '“{id}” was released as the id of a record of type {released}, and now names one of type {type}. Restore the record at {path}, and give this one a new id.',
    },
  },
  documentation: {
    why: {
      ja: '公開された id は、論文や利用者のプログラムから参照されています。消したり別の記録に使い回したりすると、それらの参照が何も指さなくなるか、別のものを指します。誤りと分かった記録も消さずに残し、`lifecycle` に撤回又は置換とその理由を書いてください。基準となる版は、コマンドの `--baseline` で指定します。',
      en: 'Papers and programs of users refer to released ids. To remove one, or to use it again for something else, leaves them pointing at nothing or at the wrong thing. A record that turns out to be wrong stays, with a `lifecycle` that says withdrawn or redirected, and why. The release to compare with is named by `--baseline` of the command.',
    },
    failing: '# records/updates/roundtable.yaml was released, and has been deleted\n',
    passing:
      "type: update\nid: updates/roundtable\nlifecycle:\n  state: withdrawn\n  day: '2026-11-23'\n  reason:\n    ja: 別の会合の報告であった。\n    en: It reported on another meeting.\n",
  },
} as const;
