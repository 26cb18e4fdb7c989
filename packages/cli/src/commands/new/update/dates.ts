import { parseDay, parseEdtf } from '@digital-accords/model';
import { meantDate, meantDay } from '@digital-accords/validator';
import type { Desk } from './desk.ts';
import type { Draft } from './draft.ts';

/** A date as EDTF; a text that writes none stays, so that it is refused with the reason. */
export function dateIn(text: string): string {
  return parseEdtf(text).ok ? text : (meantDate(text) ?? text);
}

/** A day; a text that writes none stays, so that it is refused with the reason. */
export function dayIn(text: string): string {
  return parseDay(text) ? text : (meantDay(text) ?? text);
}

/**
 * The latest day by which what the evidence tells had happened, as EDTF.
 *
 * @param draft a draft with evidence
 * @param desk the registry
 * @returns `../` and the day of the document or page that is the first evidence; empty if it has none
 */
export function latestOf({ evidence: [evidence] }: Draft, { release }: Desk): string {
  if (evidence?.kind === 'link') return evidence.source['published'] ? `../${evidence.source['published']}` : '';
  const id = evidence?.quotes[0]?.document;
  const document = id === undefined ? undefined : release.registry.byId.get(id);
  return document?.type === 'document' && document.issued ? `../${document.issued.edtf}` : '';
}
