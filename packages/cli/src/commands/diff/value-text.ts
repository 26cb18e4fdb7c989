import { compareWords } from '@digital-accords/model';
import type { Language } from '@digital-accords/validator';
import { fieldWay, termLabel } from '@digital-accords/validator/report';
import type { Style } from './style.ts';

/** Where values stand: the type of the record, and the pointer to them. */
export interface ValuePlace {
  readonly type: string;
  readonly pointer: string;
}

/**
 * What a value was and what it is. Texts are compared by words.
 *
 * @param change the values; one of them may be absent
 * @param place where they stand
 * @param style how parts are written
 * @param language language of the reader
 */
export function changeText(
  { before, after }: { readonly before?: unknown; readonly after?: unknown },
  place: ValuePlace,
  style: Style,
  language: Language,
): string {
  if (before === undefined) return style.after(valueText(after, place, language));
  if (after === undefined) return style.before(valueText(before, place, language));
  const [was, is] = [valueText(before, place, language), valueText(after, place, language)];
  const isText =
    typeof before === 'string' && typeof after === 'string' && was === before && /\s|[^\p{ASCII}]/u.test(was);
  if (!isText) return `${style.before(was)} → ${style.after(is)}`;
  return compareWords(was, is)
    .map(({ side, text }) => (side === 'both' ? style.text(text) : style[side](text)))
    .join('');
}

/** A value in one line: terms by their labels, texts in the language of the reader, parts by the titles of their fields. */
function valueText(value: unknown, { type, pointer }: ValuePlace, language: Language): string {
  if (typeof value === 'string') return termLabel(type, pointer, value, language) ?? value;
  if (Array.isArray(value)) {
    const items = value.map((item, at) => valueText(item, { type, pointer: `${pointer}/${at}` }, language));
    return items.join(language === 'ja' ? '、' : ', ');
  }
  if (!isMapping(value)) return String(value);
  if (typeof value['ja'] === 'string' && typeof value['en'] === 'string') return value[language] as string;
  return Object.entries(value)
    .map(([key, held]) => {
      const place = { type, pointer: `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}` };
      const title = fieldWay(type, place.pointer, language).at(-1) ?? key;
      return `${title}${language === 'ja' ? '：' : ': '}${valueText(held, place, language)}`;
    })
    .join(language === 'ja' ? '；' : '; ');
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
