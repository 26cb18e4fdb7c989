import { type AgreementId, agreements, type Commitment, type CommitmentId, commitments } from '@digital-accords/data';
import { formatEdtf, label } from '@digital-accords/data/helpers';
import { type LineageEdge, lineageOf } from '@digital-accords/data/query';
import { pathOf } from '../address/address.ts';
import type { Language } from '../language/language.ts';
import { lineageWords as words } from './lineage-words.ts';

/** One commitment of a lineage, in the column of its agreement. */
export interface LineageNode {
  readonly id: CommitmentId;
  readonly title: string;
  readonly path: string;
  readonly isThis: boolean;
  /** How it stands to the other commitments, in words. */
  readonly relation: string;
}

export interface LineageColumn {
  readonly title: string;
  readonly path: string;
  readonly date: string;
  readonly nodes: readonly LineageNode[];
}

/** A line from the earlier commitment to the later one; rows count from the top of a column. */
export interface LineageLine {
  readonly basis: LineageEdge['basis'];
  readonly from: { readonly column: number; readonly row: number };
  readonly to: { readonly column: number; readonly row: number };
}

export interface LineageView {
  readonly columns: readonly LineageColumn[];
  readonly lines: readonly LineageLine[];
}

/** The lineage of a commitment across the agreements of its parties; nothing if no other commitment is related. */
export function lineageView(commitment: Commitment, lang: Language): LineageView | undefined {
  const { predecessors, successors } = lineageOf(commitment.id);
  const edges = [...predecessors, ...successors];
  if (edges.length === 0) return undefined;
  const ids = [...new Set([commitment.id, ...edges.flatMap(({ from, to }) => [from, to])])];
  const order = columnsOf(commitment);
  const idsIn = (agreement: AgreementId): CommitmentId[] =>
    ids.filter((id) => commitments[id].derived.agreement === agreement).sort(inText);
  const place = (id: CommitmentId) => {
    const { agreement } = commitments[id].derived;
    return { column: order.indexOf(agreement), row: idsIn(agreement).indexOf(id) };
  };
  return {
    columns: order.map((id) => ({
      title: agreements[id].shortTitle[lang],
      path: pathOf(id, lang),
      date: formatEdtf(agreements[id].date.edtf, lang),
      nodes: idsIn(id).map((node) => nodeOf(node, commitment.id, edges, lang)),
    })),
    lines: edges.map(({ from, to, basis }) => ({ basis, from: place(to), to: place(from) })),
  };
}

/** The agreements whose parties are those of the commitment, the earliest first. */
function columnsOf({ derived }: Commitment): AgreementId[] {
  const parties = derived.parties.toSorted().join();
  return Object.values(agreements)
    .filter(
      (one) =>
        one.parties
          .map(({ organisation }) => organisation)
          .toSorted()
          .join() === parties,
    )
    .sort((a, b) => ((a.derived.date.latest ?? '') < (b.derived.date.latest ?? '') ? -1 : 1))
    .map(({ id }) => id);
}

function nodeOf(id: CommitmentId, center: CommitmentId, edges: readonly LineageEdge[], lang: Language): LineageNode {
  const { title } = commitments[id];
  const own = edges.filter(({ from, to }) => from === id || to === id);
  const toCenter = own.filter(({ from, to }) => from === center || to === center);
  const says = new Set((toCenter.length > 0 ? toCenter : own).map((edge) => relationIn(edge, id, center, lang)));
  return {
    id,
    title: title[lang],
    path: pathOf(id, lang),
    isThis: id === center,
    relation: id === center ? words.this[lang] : [...says].join(lang === 'ja' ? '、' : '; '),
  };
}

function relationIn(
  { from, to, kind, basis }: LineageEdge,
  id: CommitmentId,
  center: CommitmentId,
  lang: Language,
): string {
  const related = words.related[lang](label('relation', kind, lang), label('relation-basis', basis, lang));
  const agreementOf = (one: CommitmentId): string => agreements[commitments[one].derived.agreement].shortTitle[lang];
  if (from === id) return (to === center ? '' : words.to[lang](agreementOf(to))) + related;
  return (from === center ? words.fromThis[lang] : words.from[lang](agreementOf(from))) + related;
}

function inText(a: CommitmentId, b: CommitmentId): number {
  return commitments[a].derived.order - commitments[b].derived.order;
}
