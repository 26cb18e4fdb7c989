import type { AgreementId } from '@digital-accords/data';
import { render } from 'svelte/server';
import { pathOf } from '../address/address.ts';
import { csvOf } from '../csv/csv.ts';
import { stripWords } from '../figures/strip-words.ts';
import type { Language } from '../language/language.ts';
import { agreementView } from '../pages/agreement/view.ts';
import { agreementWords } from '../pages/agreement/words.ts';
import { linesOf } from './lines.ts';
import OverTime from './OverTime.svelte';
import { type FigureFile, sheetOf, svgOf } from './sheet.ts';
import { fileWords } from './words.ts';

/** The commitments of an agreement over time, as files. */
export function overTimeFile(id: AgreementId, lang: Language): FigureFile {
  const { title, parts } = agreementView(id, lang);
  const sheet = sheetOf(lang, fileWords.titled[lang](title, agreementWords.overTime[lang]), pathOf(id, lang), [
    ['|', stripWords.made[lang]],
    ['●', stripWords.counted[lang]],
    ['○', stripWords.notCounted[lang]],
    ['◇', stripWords.takenUp[lang]],
  ]);
  const groups = parts.flatMap((part) => [
    { title: part.title, rows: part.rows },
    ...part.areas.map((area) => ({ title: `${part.title} › ${area.title}`, rows: area.rows })),
  ]);
  const lines = groups
    .filter(({ rows }) => rows.length > 0)
    .flatMap((group) => [
      { name: [group.title] },
      ...group.rows.map(({ title, status, strip }) => ({ name: linesOf(title, 38), status, strip })),
    ]);
  const columns = (['id', 'part', 'title', 'status', 'reports'] as const).map((name) => fileWords.columns[name][lang]);
  const rows = groups.flatMap((group) =>
    group.rows.map((row) => [row.id, group.title, row.title, row.status, row.strip?.reports.length ?? 0]),
  );
  return { svg: svgOf(render(OverTime, { props: { sheet, lines } })), csv: csvOf([columns, ...rows]) };
}
