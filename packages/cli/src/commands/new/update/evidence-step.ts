import { type LocatedQuote, locateWords, render } from '@digital-accords/validator';
import type { Asker } from '../../../dialogue/asker.ts';
import type { Desk } from './desk.ts';
import { type Draft, type DraftEvidence, isSearch } from './draft.ts';
import { linkOf } from './link.ts';
import { furtherQuestions, questions } from './questions.ts';
import type { Step } from './steps.ts';
import { words } from './words.ts';

/** A report has at most so much evidence. */
const MOST = 20;

/** The evidence: words of included documents, which are found in them, and public pages. An empty answer leaves one out. */
export const evidenceStep: Step = {
  pointers: ['/evidence'],
  flags: [
    'evidence',
    'leaf',
    'translation',
    'publisher',
    'source-title',
    'published',
    'read',
    'seen',
    'excerpt',
    'origin',
  ],
  applies: (draft) => !isSearch(draft),
  take: async (draft, asker, desk) => {
    const held = draft.evidence;
    const ask = async (
      question: (typeof furtherQuestions)['evidence'] | (typeof questions)['evidence'],
      at: number,
    ) => {
      const before = held[at];
      const initial = before && wordsOf(before);
      const check = (text: string): string | undefined =>
        text === initial ? undefined : reasonAgainst(text, draft, desk);
      const given = await asker.paste(question, check, initial);
      if (given === '' && question === furtherQuestions.evidence) return undefined;
      return evidenceIn(given, given === initial ? before : undefined, draft, asker, desk);
    };
    const first = await ask(questions.evidence, 0);
    let evidence = first ? [first] : [];
    for (let at = 1; asker.asks(questions.evidence) && evidence.length < MOST; at += 1) {
      const further = await ask(furtherQuestions.evidence, at);
      if (!further && !held[at]) break;
      if (further) evidence = [...evidence, further];
    }
    return { ...draft, evidence };
  },
};

function isAddress(text: string): boolean {
  return /^https?:\/\/\S+$/.test(text);
}

/** What is pasted to give an evidence: the address of a page, or the words of a quote. */
function wordsOf(evidence: DraftEvidence): string | undefined {
  return evidence.kind === 'link' ? evidence.source['url'] : evidence.quotes[0]?.exact;
}

async function evidenceIn(
  given: string,
  before: DraftEvidence | undefined,
  draft: Draft,
  asker: Asker,
  desk: Desk,
): Promise<DraftEvidence> {
  const evidence: DraftEvidence = isAddress(given)
    ? { kind: 'link', origin: '', source: await linkOf(given, before, draft, asker, desk) }
    : await quoteOf(given, before, asker, desk);
  const check = (origin: string): string | undefined =>
    desk.reason({ ...draft, evidence: [{ ...evidence, origin }] }, '/evidence/0/origin');
  return {
    ...evidence,
    origin: await asker.choose(questions.origin, desk.terms('evidence-origin'), check, before?.origin),
  };
}

/** Words that stand in several places are right if those of one place are. */
function reasonAgainst(text: string, draft: Draft, { placedTexts, language, reason }: Desk): string | undefined {
  const against = (evidence: DraftEvidence, pointer: string): string | undefined =>
    reason({ ...draft, evidence: [evidence] }, pointer);
  if (isAddress(text)) return against({ kind: 'link', origin: '', source: { url: text } }, '/evidence/0/source/url');
  const { places, near } = locateWords(text, placedTexts);
  const reasons = places.map((quotes) => against({ kind: 'quote', origin: '', quotes }, '/evidence/0/quote'));
  if (places.length > 0) return reasons.includes(undefined) ? undefined : reasons[0];
  return near ? render(words.near, { exact: near.exact, text: near.text }, language) : words.nowhere[language];
}

async function quoteOf(
  text: string,
  before: DraftEvidence | undefined,
  asker: Asker,
  desk: Desk,
): Promise<DraftEvidence> {
  const held = before?.kind === 'quote' ? before : undefined;
  const quotes = held?.quotes ?? (await placeOf(text, asker, desk));
  const translation =
    quotes.length > 0 ? await asker.text(questions.translation, () => undefined, held?.translation) : '';
  return { kind: 'quote', origin: '', quotes, ...(translation !== '' && { translation }) };
}

async function placeOf(text: string, asker: Asker, desk: Desk): Promise<readonly LocatedQuote[]> {
  const { places } = locateWords(text, desk.placedTexts);
  const choices = places.map((quotes, at) => ({
    value: quotes[0] ? `${quotes[0].document} ${quotes[0].leaf}` : String(at),
    label: leafText(quotes[0], desk),
    hint: quotes[0] ? `${quotes[0].document} ${quotes[0].leaf}` : '',
  }));
  const chosen = places.length > 1 ? await asker.choose(questions.place, choices, () => undefined) : choices[0]?.value;
  return places[choices.findIndex(({ value }) => value === chosen)] ?? [];
}

function leafText(quote: LocatedQuote | undefined, { placedTexts }: Desk): string {
  return (quote && placedTexts.get(quote.document)?.byLocator.get(quote.leaf)?.leaf.text) ?? '';
}
