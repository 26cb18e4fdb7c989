import { labels } from '../generated/labels.ts';
import type { AttestationTerm, FreshnessTerm, LocalizedText, StatusTerm } from '../generated/published.ts';
import type { PartTally } from './parts.ts';
import type { Tally } from './tally.ts';

/** What a figure counts by. */
export type FigureGroup = 'commitments' | 'state' | 'attestation' | 'freshness';

/** One number of a tally, under its heading. */
export interface Figure {
  readonly of: FigureGroup;
  readonly heading: LocalizedText;
  readonly count: (tally: Tally) => number;
}

const later: readonly StatusTerm[] = ['restated', 'active', 'delivering', 'completed', 'discontinued', 'superseded'];
const attestations: readonly AttestationTerm[] = ['parties', 'interested', 'both', 'independent'];
const freshnesses: readonly FreshnessTerm[] = ['fresh', 'ageing', 'silent'];

/** Every number of a tally, in the order of reading. */
export const figures: readonly Figure[] = [
  { of: 'commitments', heading: { ja: 'コミットメント', en: 'Commitments' }, count: ({ commitments }) => commitments },
  ofState('stated'),
  {
    of: 'state',
    heading: { ja: 'うち関連する可能性がある記録あり', en: 'of them with a possibly related record' },
    count: ({ possible }) => possible,
  },
  ...later.map(ofState),
  ...attestations.map((term): Figure => {
    return { of: 'attestation', heading: labels.attestation[term], count: (tally) => tally.attestations[term] };
  }),
  {
    of: 'attestation',
    heading: { ja: '反映した報告なし', en: 'No counted report' },
    count: (tally) => tally.attestations.none,
  },
  ...freshnesses.map((term): Figure => {
    return { of: 'freshness', heading: labels.freshness[term], count: (tally) => tally.freshness[term] };
  }),
];

/** What the figures of a group say of commitments. */
export const figureNames: Readonly<Record<FigureGroup, LocalizedText>> = {
  commitments: { ja: 'コミットメント', en: 'Commitments' },
  state: { ja: '状態', en: 'Status' },
  attestation: { ja: '出所による裏付け', en: 'By whose word' },
  freshness: { ja: '情報の新しさ', en: 'Freshness' },
};

/** What a tally counts. */
export const partNames: Readonly<Record<PartTally['part'], LocalizedText>> = {
  whole: { ja: '合意文書の全体', en: 'The whole agreement' },
  pillar: { ja: '構成', en: 'Part' },
  area: { ja: '構成の中の区分', en: 'Area of a part' },
  general: { ja: '全般', en: 'General' },
};

function ofState(term: StatusTerm): Figure {
  return { of: 'state', heading: labels.status[term], count: ({ states }) => states[term] };
}
