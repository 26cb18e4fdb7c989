import { type CommitmentId, commitments } from '@digital-accords/data';
import { label } from '@digital-accords/data/helpers';
import { lineageOf } from '@digital-accords/data/query';
import { render } from 'svelte/server';
import { pathOf } from '../address/address.ts';
import { csvOf } from '../csv/csv.ts';
import { lineageView } from '../figures/lineage.ts';
import { lineageWords } from '../figures/lineage-words.ts';
import type { Language } from '../language/language.ts';
import Lineage from './Lineage.svelte';
import { type FigureFile, sheetOf, svgOf } from './sheet.ts';
import { fileWords } from './words.ts';

/** The lineage of a commitment as files; nothing if no other commitment is related. */
export function lineageFile(id: CommitmentId, lang: Language): FigureFile | undefined {
  const lineage = lineageView(commitments[id], lang);
  if (!lineage) return undefined;
  const { title } = commitments[id];
  const sheet = sheetOf(lang, fileWords.titled[lang](title[lang], lineageWords.title[lang]), pathOf(id, lang));
  const { predecessors, successors } = lineageOf(id);
  const rows = [...predecessors, ...successors].map(({ from, to, kind, basis }) => [
    to,
    commitments[to].title[lang],
    from,
    commitments[from].title[lang],
    label('relation', kind, lang),
    label('relation-basis', basis, lang),
  ]);
  const { columns } = fileWords;
  const names = [columns.fromId, columns.from, columns.toId, columns.to, columns.relation, columns.basis];
  return {
    svg: svgOf(render(Lineage, { props: { sheet, lineage } })),
    csv: csvOf([names.map((name) => name[lang]), ...rows]),
  };
}

/** The commitments that have a lineage. */
export function idsWithLineage(): readonly CommitmentId[] {
  return Object.values(commitments)
    .map(({ id }) => id)
    .filter((id) => lineageView(commitments[id], 'en') !== undefined);
}
