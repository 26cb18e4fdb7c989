import type { Reliability } from '@digital-accords/model';
import { type Language, type Messages, render } from '@digital-accords/validator';
import type { CommandPalette } from '../../terminal/palette.ts';
import { table } from '../../terminal/table.ts';

const words = {
  head: {
    ja: 'クリッペンドルフのα、95%ブートストラップ区間（{document}）',
    en: 'Krippendorff’s α with its 95% bootstrap interval ({document})',
  },
  measure: { ja: '項目', en: 'Field' },
  compared: { ja: '比較した数', en: 'Compared' },
  agreement: { ja: '一致率', en: 'Agreement' },
  interval: { ja: '区間', en: 'Interval' },
  undefined: { ja: '定義なし（値が1種類のみ）', en: 'undefined (a single value)' },
  role: { ja: '役割', en: 'role' },
  strength: { ja: '表現の強さ', en: 'strength' },
  units: { ja: 'コミットメントの数', en: 'number of commitments' },
  action: { ja: '行為', en: 'action' },
  otherActions: { ja: 'その他の行為', en: 'other actions' },
  modifiers: { ja: '付随する語句', en: 'modifiers' },
  horizon: { ja: '一回か継続か', en: 'horizon' },
  topics: { ja: '分野', en: 'topics' },
  fora: { ja: 'フォーラム', en: 'fora' },
  instruments: { ja: '文書・制度', en: 'instruments' },
} as const satisfies Messages;

/**
 * Figures of reliability as a table.
 *
 * @param document the document that was coded twice
 * @param figures one a measure
 * @param options language and colours
 * @returns the text, without a line end
 */
export function renderReliability(
  document: string,
  figures: readonly Reliability[],
  { language, palette }: { readonly language: Language; readonly palette: CommandPalette },
): string {
  const say = (word: keyof typeof words): string => render(words[word], {}, language);
  const rows = figures.map(({ measure, compared, agreement, alpha, low, high }) => [
    say(measure),
    String(compared),
    figure(agreement),
    alpha === undefined ? say('undefined') : figure(alpha),
    low === undefined || high === undefined ? '' : `${figure(low)} – ${figure(high)}`,
  ]);
  const [head = '', ...lines] = table(
    [[say('measure'), say('compared'), say('agreement'), 'α', say('interval')], ...rows],
    {
      flexible: 0,
    },
  );
  return [render(words.head, { document }, language), palette.aside(head), ...lines].join('\n');
}

/** Figures are compared to the third decimal and no further: that is what the interval bears. */
function figure(value: number): string {
  return value.toFixed(3);
}
