import { type Authored, type DocumentReading, repair } from '@digital-accords/model';
import { nearest } from '../nearest/nearest.ts';
import { quotableLeaves } from './quotable-leaves.ts';
import type { Finding, Rule } from './rule.ts';

/** A quote points into a leaf of a document whose text is held. */
export const quoteLeaf: Rule = {
  id: 'quote-leaf',
  severity: 'error',
  description: {
    ja: '引用は、原文を保有する文書の、実在する葉を指す。',
    en: 'A quote points to a leaf that exists, in a document whose text is held.',
  },
  messages: {
    'not-held': {
      ja: '「{document}」の原文は保有していないため、引用できません。原文を登録するか、別の文書から引用してください。',
      en: 'The text of “{document}” is not held, so it cannot be quoted. Register the text, or quote another document.',
    },
    moved: {
      ja: '「{document}」に葉「{leaf}」はもうなく、引用された文言は「{found}」にあります。`leaf` を改めてください。',
      en: 'There is no longer a leaf “{leaf}” in “{document}”; the quoted words stand in “{found}”. Correct `leaf`.',
    },
    missing: {
      ja: '「{document}」に葉「{leaf}」はありません。位置指定を確かめてください。',
      en: 'There is no leaf “{leaf}” in “{document}”. Check the locator.',
    },
  },
  documentation: {
    why: {
      ja: '引用は、公開用のデータで文書全体の中の位置に置き換えられます。そのため、指す葉は実在し、文書の原文は保有されていなければなりません。葉の位置指定が変わったときは新しいものに改め、書誌だけの文書については、原文を登録するか別の文書から引用してください。',
      en: 'When the data are published, each quote is given its position in the whole document. The leaf must therefore exist, and the text of the document must be held. Where a locator has changed, write the new one; where only the bibliography of a document is known, register its text or quote another.',
    },
    failing:
      'quotes:\n  - document: documents/jp-gb-digital-council-2025-ja\n    leaf: p3/digital-technical-standards/9\n    exact: ITU の電気通信標準化部門における将来の協力分野を探求する。\n',
    passing:
      'quotes:\n  - document: documents/jp-gb-digital-council-2025-ja\n    leaf: p3/digital-technical-standards/1\n    exact: ITU の電気通信標準化部門における将来の協力分野を探求する。\n',
  },
  *check({ entries, registry, readings }) {
    for (const entry of entries) {
      for (const { pointer, quote } of entry.quotes) {
        const { document, leaf } = quote;
        const target = registry.byId.get(document);
        if (target?.type === 'document' && target.text.state === 'known-only') {
          yield { message: 'not-held', params: { document }, entry, pointer: `${pointer}/document` };
        }
        const reading = readings.get(document);
        // Where the leaves themselves do not fit, that is the mistake.
        if (!reading || reading.problems.length > 0 || reading.byLocator.has(leaf)) continue;
        yield { ...findingOf(quote, reading), entry, pointer: `${pointer}/leaf` };
      }
    }
  },
};

/** The one leaf that holds the words; else those that do, then those whose locators look alike. */
function findingOf(quote: Authored.Quote, reading: DocumentReading): Omit<Finding, 'entry' | 'pointer'> {
  const { document, leaf } = quote;
  const mended = repair(quote, quotableLeaves(reading));
  if (mended.state === 'moved') {
    const { leaf: found } = mended;
    return { message: 'moved', params: { document, leaf, found }, suggestions: [found] };
  }
  const holding = mended.state === 'undecided' ? mended.leaves : [];
  const suggestions = [...new Set([...holding, ...nearest(leaf, reading.byLocator.keys())])];
  return { message: 'missing', params: { document, leaf }, suggestions };
}
