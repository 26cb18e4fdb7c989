/** The words of `id-released`. */
export const words = {
  description: {
    ja: '公開した id の記録は、同じ種別の記録として残っている。',
    en: 'A record whose id was released still exists, with the same type.',
  },
  messages: {
    gone: {
      ja: '公開済みの記録「{id}」がありません。{path} に戻し、不要であれば[update.lifecycle]を書いて[lifecycle/withdrawn]又は[lifecycle/redirected]としてください。',
      en: 'The released record “{id}” is gone. Restore it at {path}. If it is no longer wanted, give it [update.lifecycle]: [lifecycle/withdrawn] or [lifecycle/redirected].',
    },
    type: {
      ja: 'id「{id}」は、{released}の記録として公開済みですが、ここでは{type}の記録に使われています。{path} の記録を戻し、この記録には新しい id を付けてください。',
      en: 'The id “{id}” was released for a record of type {released}, but here it is used for type {type}. Restore the record at {path}, and give this record a new id.',
    },
  },
  documentation: {
    why: {
      ja: '公開した id は、論文や利用者のプログラムから参照されています。記録を削除したり、id をほかの記録に使ったりすると、その参照が正しい記録に届かなくなります。誤りと分かった記録も削除せず、[update.lifecycle]に取下げ又は移動と、その理由を書いてください。どの版と比べるかは、コマンドの `--baseline` で指定します。',
      en: 'Papers and programs refer to released ids. If a record is deleted, or its id is used for another record, these references lead nowhere or to the wrong record. Keep a record even if it turns out to be wrong, and say in [update.lifecycle] whether it is withdrawn or moved, and why. The option `--baseline` of the command names the release to compare with.',
    },
    failing: '# records/updates/roundtable.yaml was released, and has been deleted\n',
    passing:
      "type: update\nid: updates/roundtable\nlifecycle:\n  state: withdrawn\n  day: '2026-11-23'\n  reason:\n    ja: 別の会合の報告であった。\n    en: It reported on another meeting.\n",
  },
} as const;
