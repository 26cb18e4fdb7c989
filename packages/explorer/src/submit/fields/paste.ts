import type { LocatedQuote, LocatedWords } from '@digital-accords/validator';
import type { Language } from '../../language/language.ts';
import type { Checker } from '../checker/checker.ts';
import { newest } from '../checker/newest.ts';
import { button, element, onTyped } from '../element.ts';
import { changed, type Draft, type FormModel, isList, partOf } from '../field.ts';
import type { Path } from '../pointer.ts';
import { words } from '../words.ts';

/** A place to paste words; each passage that has them can be taken as the quote. */
export function pasteBox(
  id: string,
  { checker, records, lang }: { checker: Checker; records: FormModel['records']; lang: Language },
  take: (quotes: readonly LocatedQuote[]) => void,
): Node {
  const input = element('textarea', { id, class: 'input', rows: '3' });
  const answer = element('div', { role: 'status', class: 'located' });
  const titleOf = (document: string): string =>
    records['document']?.find(({ value }) => value === document)?.label ?? document;
  const tell = ({ places, near }: LocatedWords): void => {
    const found = places.map((quotes) => {
      const [{ document = '', leaf = '' } = {}] = quotes;
      const own = button(words.found[lang](titleOf(document), leaf), () => take(quotes));
      return element('p', {}, own);
    });
    const [only] = places;
    if (places.length === 1 && only && input.value.trim() !== '') take(only);
    const nearest = near ? [element('p', {}, words.notFound[lang]), element('blockquote', {}, near.text)] : [];
    const nothing = places.length === 0 && !near ? [element('p', {}, words.nothingNear[lang])] : [];
    answer.replaceChildren(...(input.value.trim() === '' ? [] : [...found, ...nearest, ...nothing]));
  };
  const fail = (): void => answer.replaceChildren(element('p', {}, words.noTexts[lang]));
  const locate = newest<string, LocatedWords>({ ask: (pasted) => checker.ask('locate', pasted), tell, fail });
  onTyped(input, () => locate(input.value.trim()));
  return element('div', { class: 'field' }, element('label', { for: id }, words.paste[lang]), input, answer);
}

/** A draft with located words as its quote; words that reach over several passages are one piece of evidence for each. */
export function withQuotes(draft: Draft, path: Path, [first, ...rest]: readonly LocatedQuote[]): Draft {
  if (!first) return draft;
  const { document, leaf, exact, occurrence } = first;
  const cleared = changed(draft, [...path, 'occurrence'], undefined);
  const next = Object.entries({ document, leaf, exact, ...(occurrence && { occurrence }) }).reduce<Draft>(
    (value, [name, part]) => changed(value, [...path, name], part),
    cleared,
  );
  const [list, at] = path;
  const evidence = partOf(next, 'evidence');
  if (rest.length === 0 || list !== 'evidence' || !isList(evidence)) return next;
  const more = rest.map((quote) => changed(evidence[Number(at)] ?? {}, ['quote'], { ...quote }));
  return changed(next, ['evidence'], [...evidence, ...more]);
}
