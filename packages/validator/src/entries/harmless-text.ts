// Characters of which each is all right, whatever stands beside it, and of which none belongs to a form of markup, to an
// address or to a number that is dialled from abroad.
const harmless =
  /^(?![-=\uFF0B\uFF0D\uFF1D\uFF20])[\n !"$%'()\u002C-;=>?A-Z\\\]^a-z{|}\u00A1-\u00AC\u00AE-\u02FF\u2010-\u2027\u2030-\u205E\u3000-\u3029\u3030-\u3098\u309B-\u30FF\u4E00-\u9FFF\uFF01-\uFF60]*$/;

// What a telephone number with an area code has in it.
const dialled = /(?<!\d)0\d{1,4}\)?[-(]/;

/**
 * Whether a text is so plain that none of the rules on characters, contact details, formulas and markup can find anything
 * in it. Most texts are: they are looked at once and not by every rule.
 *
 * @param text any text
 * @returns false if the rules must look themselves
 */
export function isHarmless(text: string): boolean {
  return harmless.test(text) && !dialled.test(text);
}
