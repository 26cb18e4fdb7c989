const titles = 'Mr Mrs Ms Mx Dr Prof Hon Rev Gen Col Capt Lt Gov Sen Rep Amb St Messrs Jr Sr Ph.D';
const phrases = 'vs viz approx cf e.g i.e al Inc Ltd Co Corp Dept Univ';
const references = 'No Nos Art Arts Sec Secs Para Paras para paras Vol vol p pp Fig Figs Ch ch';
const months = 'Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec';
const always: ReadonlySet<string> = new Set(`${titles} ${phrases}`.split(' '));
const beforeFigures: ReadonlySet<string> = new Set(`${references} ${months}`.split(' '));

/**
 * Whether the full stop after a word belongs to an abbreviation and ends no sentence (codebook §2): `Mr.`, `H.E.`,
 * `U.K.`, `No. 5`. Initials of any kind count.
 *
 * @param word what stands before the full stop, back to the blank
 * @param next the first visible character after the full stop
 */
export function isAbbreviation(word: string, next: string): boolean {
  const bare = word.replace(/^[^\p{L}\p{N}]+/u, '');
  if (/^(?:\p{L}\.)*\p{L}$/u.test(bare) || always.has(bare)) return true;
  return beforeFigures.has(bare) && /^[\p{N}]/u.test(next);
}
