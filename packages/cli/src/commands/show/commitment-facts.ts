import {
  type Commitment,
  type Deliverable,
  type DeliverableStatus,
  formatEdtf,
  type Heard,
  labels,
  shown,
  shownStatus,
} from '@digital-accords/model';
import { type Language, render } from '@digital-accords/validator';
import { beside, type Reader } from '../../registry/names.ts';
import { each, type Fact, list, stated } from './fact.ts';
import { words } from './words.ts';

/**
 * The facts of a commitment: what it is, its status in words, its deliverables and its relations.
 *
 * @param commitment a published commitment
 * @param reader language and names
 * @returns the facts; empty values are among them
 */
export function commitmentFacts(commitment: Commitment, reader: Reader): readonly Fact[] {
  const { language, named } = reader;
  const { deliverables, derived, pillar, timeFrame, rhythm, relations } = commitment;
  const { status, notCounted } = derived;
  const said = shownStatus(status, rhythm, language);
  return [
    { word: 'pillar', value: pillar === undefined ? '' : named(pillar) },
    { word: 'strength', value: labels.strength[derived.strength][language] },
    { word: 'counted', value: notCounted ? shown['not-counted'][notCounted][language] : '' },
    { word: 'status', value: withOrigin(said.state, status, language) },
    {
      word: 'attestation',
      value: status.attestation ? labels.attestation[status.attestation][language] : '',
    },
    { word: 'indicated', value: status.indicated ? list(status.indicated.by, language) : '' },
    { word: 'heard', value: heardText(status.heard, language) },
    { word: 'freshness', value: said.freshness ?? '' },
    ...said.flags.map((value): Fact => ({ word: 'flags', value })),
    ...each('actors', derived.actors.map(named)),
    { word: 'due', value: timeFrame ? stated(timeFrame, language) : '' },
    { word: 'rhythm', value: rhythm ? beside(rhythm.words, rhythm.every, language) : '' },
    ...deliverables.map(
      (deliverable): Fact => ({ word: 'deliverable', value: deliverableText(deliverable, language) }),
    ),
    ...relations.map(({ kind, to, basis }): Fact => {
      return {
        word: 'relation',
        value: beside(
          `${labels.relation[kind][language]} ${named(to)}`,
          labels['relation-basis'][basis][language],
          language,
        ),
      };
    }),
  ];
}

/** A state with what gave it. */
function withOrigin(state: string, { since, by }: DeliverableStatus, language: Language): string {
  if (since === undefined || by === undefined) return state;
  return render(words.since, { state, since: formatEdtf(since.edtf, language), by }, language);
}

/** If the text was heard last, its day stands with the freshness. */
function heardText(heard: Heard | undefined, language: Language): string {
  return heard && heard.source !== 'text' ? beside(formatEdtf(heard.day, language), heard.id, language) : '';
}

function deliverableText({ what, due, derived: { status } }: Deliverable, language: Language): string {
  const { state, flags } = shownStatus(status, undefined, language);
  const parts = [withOrigin(state, status, language), ...flags].join(language === 'ja' ? '、' : '; ');
  return render(words['due-item'], { what: what[language], due: formatEdtf(due, language), status: parts }, language);
}
