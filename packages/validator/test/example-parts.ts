/** A text in both languages, indented. */
export const localized = (indent: string, ja: string, en: string): string => `${indent}ja: ${ja}\n${indent}en: ${en}`;

/** What the documents of the example have in common. */
export const documentHead = (slug: string, parallel: string): string => `type: document
id: documents/${slug}
kind: agreement-text
title:
${localized('  ', '覚書', 'Memorandum')}
language: ja
authenticity: unstated
${parallel}publishers:
  - organisations/one
licence:
  state: not-seen
  attribution:
${localized('    ', '出典は覚書', 'From the memorandum')}
  processing:
${localized('    ', '文ごとに区切った。', 'Divided into sentences.')}
`;

/** What its commitments have in common. */
export const commitmentTail = (action: string): string => `horizon: ongoing
action: ${action}
topics:
  - data/flows
`;
