import type { Authored } from '@digital-accords/model';
import type { Draft, DraftEvidence } from './draft.ts';

/**
 * The draft of a record that is amended. The check by a second reader is left out: nobody has checked what is changed.
 *
 * @param record the record as authored
 * @param today the day on which its author compares it with its evidence again
 */
export function draftOf(record: Authored.Update, today: Authored.Day): Draft {
  const { type: _, about, actors = [], evidence = [], reviewed: __, checked: ___, ...rest } = record;
  const { id, title, summary, date, event, search, ...kept } = rest;
  return {
    id,
    title,
    summary,
    subjects: about,
    ...(date && { date }),
    ...(event !== undefined && { event }),
    actors,
    evidence: evidence.map(heldEvidence),
    ...(search && { search }),
    reviewed: today,
    kept,
  };
}

function heldEvidence(evidence: Authored.Evidence): DraftEvidence {
  const { origin } = evidence;
  if (evidence.kind === 'link') return { kind: 'link', origin, source: { ...evidence.source } };
  const { translation, ...quote } = evidence.quote;
  return { kind: 'quote', origin, quotes: [quote], ...(translation && { translation: translation.text }) };
}
