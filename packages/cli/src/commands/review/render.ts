import { formatEdtf } from '@digital-accords/model';
import { type Language, type Params, render } from '@digital-accords/validator';
import { resultText } from '../../links/result-text.ts';
import { type Review, type ReviewItem, type ReviewReason, reviewReasons } from './review.ts';
import type { ReviewStyle } from './style.ts';
import { reasons, words } from './words.ts';

/**
 * The list of what to look at next, for people.
 *
 * @param review the list
 * @param base the lines that say what statements of absence rest on
 * @param style how it is written
 * @param language language of the reader
 * @returns the text, without a line end
 */
export function renderReview(
  { asOf, knownAt, linksChecked, items }: Review,
  base: readonly string[],
  style: ReviewStyle,
  language: Language,
): string {
  const say = (word: keyof typeof words, params: Params = {}): string => render(words[word], params, language);
  const checked = linksChecked === undefined ? say('no-links') : say('links', { day: linksChecked });
  const sections = reviewReasons.flatMap((reason) => {
    const own = items.filter((item) => item.reason === reason);
    return own.length === 0 ? [] : [section(reason, own, style, language)];
  });
  return [
    [say('head', { asOf, knownAt, count: items.length }), checked].map(style.text).join('\n'),
    ...(sections.length === 0 ? [say('nothing')] : [...sections, base.map(style.text).join('\n')]),
  ].join('\n\n');
}

function section(reason: ReviewReason, items: readonly ReviewItem[], style: ReviewStyle, language: Language): string {
  const { heading, why } = reasons[reason];
  const title = render(words.section, { heading: heading[language], count: items.length }, language);
  const shown = items.slice(0, style.most);
  const more = items.length - shown.length;
  return [
    style.heading(title),
    ...shown.map(({ title: name, id, deliverable, day, url, result, command }) => {
      const params = {
        ...(day !== undefined && { day: formatEdtf(day, language) }),
        ...(url !== undefined && { url }),
        ...(result && { result: resultText(result, language) }),
      };
      const about = deliverable === undefined ? id : `${id}, ${deliverable}`;
      return style.item(name[language], about, render(why, params, language), command);
    }),
    ...(more > 0 ? ['', style.text(render(words.more, { count: more }, language))] : []),
  ].join('\n');
}
