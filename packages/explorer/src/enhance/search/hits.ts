import type { SearchHit } from '@digital-accords/data/search';

type Parts = SearchHit['places'][number]['parts'];

/**
 * What was found, as an item of a list. Records are text: whatever they hold is put in as text.
 *
 * @param hit what was found
 * @param lang language of the page
 * @param of what it is and to which agreement it belongs, in words
 */
export function itemOf(hit: SearchHit, lang: 'ja' | 'en', of: string): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = `/${lang}/${hit.id}/${hit.leaf === undefined ? '' : `#${hit.leaf}`}`;
  const title = hit.places.find(({ parts }) => parts.map(({ text }) => text).join('') === hit.title[lang]);
  link.append(...runsOf(title?.parts ?? [{ text: hit.title[lang], matched: false }]));
  item.append(link, lineOf('small mute', [{ text: of, matched: false }]));
  // The id is found, but no words of it are read.
  const further = hit.places.filter((place) => place !== title && place.place !== 'id');
  for (const { parts, lang: language } of further.slice(0, 2)) item.append(lineOf('small', parts, language));
  return item;
}

function lineOf(className: string, parts: Parts, language?: string): HTMLElement {
  const line = document.createElement('p');
  line.className = className;
  if (language) line.lang = language;
  line.append(...runsOf(parts));
  return line;
}

function runsOf(parts: Parts): HTMLElement[] {
  return parts.map(({ text, matched }) => {
    const run = document.createElement(matched ? 'mark' : 'span');
    run.textContent = text;
    return run;
  });
}
