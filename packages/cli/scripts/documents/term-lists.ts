import { type Scheme, vocabularies } from '@digital-accords/model/vocabularies';

const LIST = /<!-- terms: (?<scheme>[a-z-]+) -->\n(?:.*\n)*?<!-- end -->/g;

/**
 * Fills the lists of terms in a page.
 *
 * @param page Markdown; a list stands between the comments `terms: <scheme>` and `end`
 * @returns the page, with id, labels and definition of each term of today
 * @throws {Error} if there is no such scheme
 */
export function withTerms(page: string): string {
  return page.replace(LIST, (_, scheme: string) => {
    if (!isScheme(scheme)) throw new Error(`there is no vocabulary ${scheme}`);
    const items = vocabularies[scheme].terms.map(
      ({ id, label, definition }) => `- \`${id}\` (${label.en}, ${label.ja}). ${definition.en}`,
    );
    return [`<!-- terms: ${scheme} -->`, '', ...items, '', '<!-- end -->'].join('\n');
  });
}

const isScheme = (name: string): name is Scheme => Object.hasOwn(vocabularies, name);
