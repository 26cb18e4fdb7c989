import { type LocatedQuote, locateWords } from '@digital-accords/validator';
import type { Language } from '../language/language.ts';
import { button, element } from './element.ts';
import type { FormModel } from './field.ts';
import type { Opened } from './release.ts';
import { words } from './words.ts';

/** A place to paste words; each passage that has them can be taken as the quote. */
export function pasteBox(
  id: string,
  { texts, records, lang }: { texts: Opened['texts']; records: FormModel['records']; lang: Language },
  take: (quotes: readonly LocatedQuote[]) => void,
): Node {
  const input = element('textarea', { id, class: 'input', rows: '3' });
  const answer = element('div', { role: 'status' });
  const titleOf = (document: string): string =>
    records['document']?.find(({ value }) => value === document)?.label ?? document;
  input.addEventListener('input', () => {
    const pasted = input.value.trim();
    if (pasted === '') return answer.replaceChildren();
    const { places, near } = locateWords(pasted, texts);
    const found = places.map((quotes) => {
      const [{ document = '', leaf = '' } = {}] = quotes;
      const take1 = button(words.found[lang](titleOf(document), leaf), () => take(quotes));
      return element('p', {}, take1);
    });
    const [only] = places;
    if (places.length === 1 && only) take(only);
    const nearest = near ? [element('p', {}, words.notFound[lang]), element('blockquote', {}, near.text)] : [];
    const nothing = places.length === 0 && !near ? [element('p', {}, words.nothingNear[lang])] : [];
    answer.replaceChildren(...found, ...nearest, ...nothing);
  });
  return element('div', { class: 'field' }, element('label', { for: id }, words.paste[lang]), input, answer);
}
