import {
  type SearchHit,
  type SearchHitPlace,
  type SearchResult,
  type TextPart,
  typeNames,
} from '@digital-accords/model';
import { type Language, type Params, render } from '@digital-accords/validator';
import type { CommandPalette } from '../../terminal/palette.ts';
import { visible } from '../../terminal/visible.ts';
import { excerptOf } from './excerpt.ts';
import { words } from './words.ts';

/** How a result is printed. */
export interface ResultOptions {
  readonly language: Language;
  readonly palette: CommandPalette;
}

/**
 * What was found, as text: each hit with its title and the places of the words, which stand between « and ».
 *
 * @param query what was looked for
 * @param result what was found
 * @param options language and colours
 * @returns the text, without a line end
 */
export function renderResult(query: string, { count, hits }: SearchResult, options: ResultOptions): string {
  const { language } = options;
  const more = count - hits.length;
  return [
    say('found', language, { query, count }),
    ...hits.map((hit) => hitLines(hit, options).join('\n')),
    ...(more > 0 ? [say('more', language, { count: more })] : []),
  ].join('\n\n');
}

function hitLines(
  { type, id, leaf, title, places }: SearchHit,
  { language, palette }: ResultOptions,
): readonly string[] {
  const name = type === 'leaf' ? words.passage[language] : typeNames[type][language];
  const place = leaf === undefined ? id : `${id} · ${leaf}`;
  return [
    `${palette.aside(name)} ${palette.place(visible(place))}`,
    palette.heading(visible(title[language])),
    ...places.map((one) => `  ${placeText(one, { language, palette })}`),
  ];
}

function placeText({ place, parts }: SearchHitPlace, { language, palette }: ResultOptions): string {
  const paint = ({ text, matched }: TextPart): string =>
    matched ? `«${palette.heading(visible(text))}»` : visible(text);
  return `${palette.aside(words[place][language])} ${excerptOf(parts).map(paint).join('')}`;
}

function say(word: keyof typeof words, language: Language, params: Params): string {
  return render(words[word], params, language);
}
