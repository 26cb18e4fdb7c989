import check from './samples/check.sh?raw';
import fetched from './samples/fetch.js?raw';

/** Code that uses the files; a test runs each sample. */
export const samples: readonly { readonly name: 'check' | 'fetch'; readonly code: string }[] = [
  { name: 'fetch', code: fetched },
  { name: 'check', code: check },
];
