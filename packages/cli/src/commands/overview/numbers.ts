import { type Figure, type FigureGroup, figureNames, figures, type Tally } from '@digital-accords/model';
import { type Language, render } from '@digital-accords/validator';
import { words } from './words.ts';

const groups: readonly FigureGroup[] = ['state', 'attestation', 'freshness'];

/**
 * The numbers of a tally in words.
 *
 * @param tally the numbers
 * @param language language of the reader
 * @returns a line each for states, for whose word they hold by, and for freshness; what is zero is left out
 */
export function numberLines(tally: Tally, language: Language): readonly string[] {
  return groups.flatMap((group) => {
    const numbers = figures
      .filter((figure) => figure.of === group && figure.count(tally) > 0)
      .map(({ heading, count }) => `${heading[language]} ${count(tally)}${language === 'ja' ? '件' : ''}`);
    const listed = numbers.join(language === 'ja' ? '、' : '; ');
    return listed === ''
      ? []
      : [render(words.numbers, { name: figureNames[group][language], numbers: listed }, language)];
  });
}

/** The figures that are not zero in all tallies. */
export function figuresOf(tallies: readonly Tally[]): readonly Figure[] {
  return figures.filter(({ count }) => tallies.some((tally) => count(tally) > 0));
}
