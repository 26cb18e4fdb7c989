import { expect, test } from 'vitest';
import { printedLanguage } from './printed.ts';

test.each([
  ['外務省 (MOFA)', 'ja'],
  ['Trusted Webとは', 'ja'],
  ['G7 Data Protection and Privacy Authorities’ Communiqué', 'en'],
  ['Großbritannien und Japan gründen neue Fusionsenergie-Partnerschaft', 'de'],
] as const)('%s', (text, language) => {
  expect(printedLanguage(text)).toBe(language);
});
