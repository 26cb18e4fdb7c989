import { agreements, events, updates } from '@digital-accords/data';
import { compareEdtf, formatEdtf } from '@digital-accords/data/helpers';
import { render } from 'svelte/server';
import { csvOf } from '../csv/csv.ts';
import { timelineView } from '../figures/timeline.ts';
import { timelineWords } from '../figures/timeline-words.ts';
import type { Language } from '../language/language.ts';
import { homeView } from '../pages/home/view.ts';
import { homeWords } from '../pages/home/words.ts';
import { stateOfSeveral } from '../status/several.ts';
import { linesOf } from './lines.ts';
import States from './States.svelte';
import { type FigureFile, sheetOf, svgOf } from './sheet.ts';
import Timeline from './Timeline.svelte';
import Topics from './Topics.svelte';
import { fileWords } from './words.ts';

/** The figures of the home page as files, by name. */
export const homeFigures: Readonly<Record<string, (lang: Language) => FigureFile>> = {
  timeline: timelineFile,
  status: statusFile,
  topics: topicsFile,
};

function columnsOf(names: readonly (keyof typeof fileWords.columns)[], lang: Language): string[] {
  return names.map((name) => fileWords.columns[name][lang]);
}

function timelineFile(lang: Language): FigureFile {
  const sheet = sheetOf(lang, homeWords.timeline[lang], `/${lang}/`, [
    ['■', timelineWords.agreement[lang]],
    ['◇', timelineWords.meeting[lang]],
    ['●', timelineWords.report[lang]],
    ['┆', timelineWords.asOf[lang]],
  ]);
  const kinds = [
    [agreements, timelineWords.agreement[lang]],
    [events, timelineWords.meeting[lang]],
    [updates, timelineWords.report[lang]],
  ] as const;
  const rows = kinds
    .flatMap(([records, kind]) =>
      Object.values(records)
        .filter(({ lifecycle }) => lifecycle === undefined)
        .map(({ id, title, derived: { date } }) => ({ id, kind, title: title[lang], edtf: date?.edtf })),
    )
    .flatMap(({ edtf, ...rest }) => (edtf === undefined ? [] : [{ edtf, ...rest }]))
    .sort((a, b) => compareEdtf(a.edtf, b.edtf))
    .map(({ id, kind, title, edtf }) => [id, kind, title, formatEdtf(edtf, lang), edtf]);
  return {
    svg: svgOf(render(Timeline, { props: { sheet, pairs: timelineView(lang) } })),
    csv: csvOf([columnsOf(['id', 'kind', 'title', 'date', 'edtf'], lang), ...rows]),
  };
}

function statusFile(lang: Language): FigureFile {
  const { states, rows } = homeView(lang);
  const sheet = sheetOf(lang, homeWords.status[lang], `/${lang}/`);
  const names = states.map((state) => stateOfSeveral[state][lang]);
  const columns = states.map((state) => ({ state, name: linesOf(stateOfSeveral[state][lang], 11) }));
  const lines = rows.map(({ title, cells }) => ({
    name: linesOf(title, 18),
    counts: cells.map(({ count }) => count),
  }));
  return {
    svg: svgOf(render(States, { props: { sheet, columns, rows: lines } })),
    csv: csvOf([
      [...columnsOf(['id', 'agreement', 'all'], lang), ...names],
      ...rows.map(({ id, title, count, cells }) => [id, title, count, ...cells.map((cell) => cell.count)]),
    ]),
  };
}

function topicsFile(lang: Language): FigureFile {
  const { topics: bars } = homeView(lang);
  const sheet = sheetOf(lang, homeWords.byTopic[lang], `/${lang}/`);
  return {
    svg: svgOf(render(Topics, { props: { sheet, bars, key: [homeWords.all[lang], homeWords.withReport[lang]] } })),
    csv: csvOf([
      columnsOf(['id', 'topic', 'all', 'reported'], lang),
      ...bars.map(({ group, title, count, reported }) => [group, title, count, reported]),
    ]),
  };
}
