// Both patterns are made when a text is searched: to make a class of all letters takes longer than to search most texts.

// A run of letters is entered only at its beginning: from each of its characters anew, a long text would take quadratic time.
const address = (): RegExp => /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/u;
// Groups of digits as numbers are written in Japan (03-5253-5111) and abroad (+44 20 7946 0000); no date has this form.
const telephone = (): RegExp =>
  /(?<![\p{N}-])(?:\+\d{1,3}[ -]\(?\d{1,4}\)?(?:[ -]\d{2,4}){1,3}|\(?0\d{1,4}\)?[-(]\d{1,4}[-)]\d{3,4})(?![\p{N}-])/u;

/**
 * The kind of contact details that a text contains.
 *
 * @param text any text
 * @returns undefined if it contains none that can be recognised
 */
export function contactIn(text: string): 'address' | 'telephone' | undefined {
  if (text.includes('@') && address().test(text)) return 'address';
  return telephone().test(text) ? 'telephone' : undefined;
}
