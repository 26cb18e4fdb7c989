import type { LocalizedText } from '@digital-accords/model';
import { words } from './words.ts';

/** The sections in the menu, each with its address below the language. */
export const sections: readonly { readonly address: string; readonly name: LocalizedText }[] = [
  { address: 'agreements', name: words.agreements },
];
