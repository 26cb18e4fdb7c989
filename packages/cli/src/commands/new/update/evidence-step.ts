import { parseDay, parseEdtf } from '@digital-accords/model';
import { type LocatedQuote, locateWords, meantDate, meantDay, render } from '@digital-accords/validator';
import type { Asker } from '../../../dialogue/asker.ts';
import type { Desk } from './desk.ts';
import type { Draft, DraftEvidence } from './draft.ts';
import { questions } from './questions.ts';
import { isSearch, type Step } from './steps.ts';
import { words } from './words.ts';

/** The evidence: words of an included document, which are found in it, or a public page. */
export const evidenceStep: Step = {
  pointers: ['/evidence'],
  flags: ['evidence', 'leaf', 'translation', 'publisher', 'source-title', 'published', 'read', 'excerpt'],
  applies: (draft) => !isSearch(draft),
  take: async (draft, asker, desk) => {
    const given = await asker.paste(questions.evidence, (text) => reasonAgainst(text, draft, desk));
    const evidence = isAddress(given) ? await linkOf(given, draft, asker, desk) : await quoteOf(given, asker, desk);
    return { ...draft, evidence };
  },
};

function isAddress(text: string): boolean {
  return /^https?:\/\/\S+$/.test(text);
}

/** Words that stand in several places are right if those of one place are. */
function reasonAgainst(text: string, draft: Draft, { placedTexts, language, reason }: Desk): string | undefined {
  const against = (evidence: DraftEvidence, pointer: string): string | undefined =>
    reason({ ...draft, evidence }, pointer);
  if (isAddress(text)) return against({ kind: 'link', source: { url: text } }, '/evidence/0/source/url');
  const { places, near } = locateWords(text, placedTexts);
  const reasons = places.map((quotes) => against({ kind: 'quote', quotes }, '/evidence/0/quote'));
  if (places.length > 0) return reasons.includes(undefined) ? undefined : reasons[0];
  return near ? render(words.near, { exact: near.exact, text: near.text }, language) : words.nowhere[language];
}

async function quoteOf(text: string, asker: Asker, desk: Desk): Promise<DraftEvidence> {
  const { places } = locateWords(text, desk.placedTexts);
  const choices = places.map((quotes, at) => ({
    value: quotes[0] ? `${quotes[0].document} ${quotes[0].leaf}` : String(at),
    label: leafText(quotes[0], desk),
    hint: quotes[0] ? `${quotes[0].document} ${quotes[0].leaf}` : '',
  }));
  const chosen = places.length > 1 ? await asker.choose(questions.place, choices, () => undefined) : choices[0]?.value;
  const quotes = places[choices.findIndex(({ value }) => value === chosen)] ?? [];
  const translation = quotes.length > 0 ? await asker.text(questions.translation, () => undefined) : '';
  return { kind: 'quote', quotes, ...(translation !== '' && { translation }) };
}

function leafText(quote: LocatedQuote | undefined, { placedTexts }: Desk): string {
  return (quote && placedTexts.get(quote.document)?.byLocator.get(quote.leaf)?.leaf.text) ?? '';
}

async function linkOf(url: string, draft: Draft, asker: Asker, desk: Desk): Promise<DraftEvidence> {
  const source: Record<string, string> = {};
  const check =
    (key: string, read = (text: string): string => text) =>
    (text: string): string | undefined =>
      desk.reason(
        { ...draft, evidence: { kind: 'link', source: { ...source, url, [key]: read(text) } } },
        `/evidence/0/source/${key}`,
      );
  source['publisher'] = await asker.text(questions.publisher, check('publisher'));
  source['title'] = await asker.text(questions.page, check('title'));
  source['url'] = url;
  const published = await asker.text(questions.published, check('published', dateIn));
  if (published !== '') source['published'] = dateIn(published);
  source['read'] = dayIn(await asker.text(questions.read, check('read', dayIn), draft.reviewed));
  const excerpt = await asker.text(questions.excerpt, check('excerpt'));
  if (excerpt !== '') source['excerpt'] = excerpt;
  return { kind: 'link', source };
}

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
 * @returns `../` and the day of the document or of the page; empty if neither has one
 */
export function latestOf({ evidence }: Draft, { release }: Desk): string {
  if (evidence?.kind === 'link') return evidence.source['published'] ? `../${evidence.source['published']}` : '';
  const id = evidence?.quotes[0]?.document;
  const document = id === undefined ? undefined : release.registry.byId.get(id);
  return document?.type === 'document' && document.issued ? `../${document.issued.edtf}` : '';
}
