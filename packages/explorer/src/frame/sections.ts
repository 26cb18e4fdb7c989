import type { LocalizedText } from '@digital-accords/model';
import { words } from './words.ts';

/** The sections in the menu, each with its address below the language. */
export const sections: readonly { readonly address: string; readonly name: LocalizedText }[] = [
  { address: 'agreements', name: words.agreements },
  { address: 'commitments', name: words.commitments },
  { address: 'documents', name: words.documents },
  { address: 'timeline', name: words.timeline },
  { address: 'search', name: words.search },
  { address: 'data', name: words.data },
  { address: 'submit', name: words.submit },
];

/** Further pages, at the foot of each page. */
export const furtherSections: typeof sections = [
  { address: 'about', name: words.about },
  { address: 'topics', name: words.topics },
  { address: 'organisations', name: words.organisations },
  { address: 'instruments', name: words.instruments },
];
