import {
  type Commitment,
  formatEdtf,
  type Lineage,
  type LineageEdge,
  labels,
  shownStatus,
} from '@digital-accords/model';
import { type Language, render } from '@digital-accords/validator';
import { beside, type Reader } from '../../registry/names.ts';
import { table } from '../../terminal/table.ts';
import { visible } from '../../terminal/visible.ts';
import type { TimelineLine } from './timeline.ts';
import { words } from './words.ts';

/**
 * The lineage of a commitment as lines: earlier and later commitments, renderings and parallels.
 *
 * @param lineage its lineage
 * @param reader language and names
 * @returns the lines; none for an empty lineage
 */
export function lineageLines(lineage: Lineage, reader: Reader): readonly string[] {
  const parts = ['predecessors', 'successors', 'renderings', 'parallels'] as const;
  const rows = parts.flatMap((part) =>
    lineage[part].map((edge) => [words[part][reader.language], ...edgeCells(edge, reader)]),
  );
  return table(rows, { flexible: 1 });
}

function edgeCells({ from, kind, basis, to }: LineageEdge, { language, named }: Reader): readonly string[] {
  const { relation, 'relation-basis': bases } = labels;
  const label = beside(relation[kind][language], bases[basis][language], language);
  return [visible(named(from)), label, visible(named(to))];
}

/**
 * The timeline of a commitment as lines.
 *
 * @param timeline its dated reports
 * @param reader language and names
 */
export function timelineLines(timeline: readonly TimelineLine[], { language, named }: Reader): readonly string[] {
  const rows = timeline.map(({ date, kind, id, says, state }) => [
    date === undefined ? '' : formatEdtf(date, language),
    words[`timeline-${kind}`][language],
    says === undefined ? '' : labelOf(says, language),
    state === undefined || state === 'none' ? '' : `→ ${labelOf(state, language)}`,
    visible(named(id)),
  ]);
  return table(rows, { flexible: 3 });
}

/**
 * The status of a commitment over time as lines, the earliest first.
 *
 * @param commitment the commitment
 * @param language language of the reader
 */
export function historyLines({ rhythm, derived }: Commitment, language: Language): readonly string[] {
  const rows = derived.history.map((interval) => {
    const { attestation } = interval;
    const [from, to] = [interval.from, interval.to ?? ''].map((day) => formatEdtf(day, language));
    const { state, freshness = '', flags } = shownStatus(interval, rhythm, language);
    const span = interval.to === undefined ? words['open-span'] : words.span;
    return [
      render(span, { from: from ?? '', to: to ?? '' }, language),
      attestation ? beside(state, labels.attestation[attestation][language], language) : state,
      freshness,
      flags.join(language === 'ja' ? '、' : '; '),
    ];
  });
  return table(rows, { flexible: 3 });
}

/** Kinds of update, of relation and states share no term. */
function labelOf(term: string, language: Language): string {
  const known: Readonly<Record<string, { readonly ja: string; readonly en: string }>> = {
    ...labels['update-kind'],
    ...labels.relation,
    ...labels.status,
  };
  return known[term]?.[language] ?? term;
}
