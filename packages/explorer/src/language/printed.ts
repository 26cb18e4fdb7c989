/**
 * The language in which a page that was read prints a title or a name, told from its letters: the registry quotes pages
 * in Japanese, English and German alone.
 *
 * @param text what is printed
 * @returns a language tag (BCP 47)
 */
export function printedLanguage(text: string): 'ja' | 'en' | 'de' {
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return 'ja';
  return /[äöüß]/u.test(text) ? 'de' : 'en';
}
