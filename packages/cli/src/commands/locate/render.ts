import { labels, type Registry } from '@digital-accords/model';
import { type Language, render } from '@digital-accords/validator';
import { titleOf } from '../../registry/names.ts';
import type { CommandPalette } from '../../terminal/palette.ts';
import { visible } from '../../terminal/visible.ts';
import { yamlText } from '../../yaml/yaml-text.ts';
import type { Located } from './located.ts';

const words = {
  'quoted-by': { ja: 'この箇所を引用する記録：{ids}', en: 'Quoted by: {ids}' },
  more: {
    ja: 'ほかに{count}か所にあります。もっと長い文言で探してください。',
    en: 'The words stand in {count} more places. Look for more words.',
  },
} as const;

/** So many places are shown. */
const MOST = 20;

/**
 * Places of words as quotes in YAML, which can be pasted into a record, with what is known of each in comments.
 *
 * @param places the places
 * @param registry all records
 * @param options language and colours
 * @returns the text, without a line end
 */
export function renderLocated(
  places: readonly (readonly Located[])[],
  registry: Registry,
  { language, palette }: { readonly language: Language; readonly palette: CommandPalette },
): string {
  const shown = places.slice(0, MOST).map((place) =>
    place
      .map(({ quote, role, quotedBy }) => {
        const record = registry.byId.get(quote.document);
        const title = record && titleOf(record)?.[language];
        const label = role && labels.role[role][language];
        const head = [title, quote.leaf, label].filter((part) => part !== undefined).join(' · ');
        const by = quotedBy.length > 0 ? [render(words['quoted-by'], { ids: quotedBy }, language)] : [];
        const comments = [head, ...by].map((line) => palette.aside(`# ${visible(line)}`));
        return [...comments, yamlText([quote]).trimEnd()].join('\n');
      })
      .join('\n'),
  );
  const more = places.length - shown.length;
  return [...shown, ...(more > 0 ? [render(words.more, { count: more }, language)] : [])].join('\n\n');
}
