import { type Language, render } from '@digital-accords/validator';
import type { Schema } from './schema.ts';
import { words } from './words.ts';

/** Up to so many terms are listed; of more terms, only the number is given. */
const LISTED = 12;

/**
 * The comment on a property.
 *
 * @param schema the property, its reference followed
 * @param example an example of its value, or undefined
 * @param language language of the reader, which is that of the schema
 * @returns one line: title, description, terms, example
 */
export function noteOf({ title, description, enum: terms = [] }: Schema, example: unknown, language: Language): string {
  const what = [title, description].filter((text) => text !== undefined).join(language === 'ja' ? '：' : ': ');
  const parts = [what, termsOf(terms.map(String), language), exampleOf(example, language)];
  return parts
    .filter((part) => part !== '')
    .join(' ')
    .replace(/\s+/g, ' ');
}

function termsOf(terms: readonly string[], language: Language): string {
  if (terms.length === 0) return '';
  const few = terms.length <= LISTED;
  return render(few ? words.terms : words['many-terms'], few ? { terms } : { count: terms.length }, language);
}

/** An object is shown by the examples of its properties. */
function exampleOf(example: unknown, language: Language): string {
  if (typeof example !== 'string' && typeof example !== 'number') return '';
  return render(words.example, { example: String(example) }, language);
}
