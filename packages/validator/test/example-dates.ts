import type { Diagnostic } from '../src/diagnostic/diagnostic.ts';
import { type Edits, edited, foundIn, parse } from './example.ts';

/** Path of an event that the example does not have. */
export const event = 'records/events/talks.yaml';

/** The event, on a date. */
export function talks(date: string): string {
  return `type: event
id: events/talks
kind: meeting
title:
  ja: 会合
  en: Talks
date:
  edtf: ${date}
documents:
  - documents/memo
`;
}

/** An edit by which a document was issued on a date. */
export function issued(date: string): readonly [string, string] {
  return ['licence:', `issued:\n  edtf: ${date}\nlicence:`];
}

/** What the rule on the order of dates finds after some edits, with more files: file, message, parameters, pointer. */
export function outOfOrder(
  edits: Edits,
  more: Readonly<Record<string, string>> = {},
): readonly (readonly [string, string, Diagnostic['params'], string | undefined])[] {
  return foundIn([...edited(edits), ...Object.entries(more).map(([path, text]) => parse(path, text))])
    .filter(({ ruleId }) => ruleId === 'date-order')
    .map(({ file, messageId, params, pointer }) => [file, messageId, params, pointer]);
}
