import { registry } from '@digital-accords/data';
import { formatEdtf } from '@digital-accords/data/helpers';
import { coordinates } from '@digital-accords/model';
import type { RenderOutput } from 'svelte/server';
import type { Language } from '../language/language.ts';
import { fileWords as words } from './words.ts';

/** What stands around a figure in its file. */
export interface SheetView {
  readonly lang: Language;
  readonly title: string;
  /** The line that says where the figure comes from. */
  readonly source: string;
  readonly key?: string;
}

/** A figure as files: a picture, and its data. */
export interface FigureFile {
  readonly svg: string;
  readonly csv: string;
}

/**
 * The sheet of a figure.
 *
 * @param lang language of the reader
 * @param title title of the figure
 * @param path the page on which the figure stands
 * @param key what its marks mean: each mark, and its words
 */
export function sheetOf(
  lang: Language,
  title: string,
  path: string,
  key: readonly (readonly [mark: string, words: string])[] = [],
): SheetView {
  const { asOf, version = '' } = registry.derived;
  const address = new URL(path, coordinates.site).href;
  return {
    lang,
    title,
    source: words.source[lang](formatEdtf(asOf, lang), version, address),
    key: key.map((pair) => pair.join(' ')).join('\u3000'),
  };
}

/** What is rendered, as a document of its own: its links lead to the site from anywhere. */
export function svgOf({ body }: RenderOutput): string {
  const text = body.replaceAll(/<!--.*?-->/gs, '').replaceAll('href="/', `href="${coordinates.site}`);
  return `<?xml version="1.0" encoding="utf-8"?>\n${text.trim()}\n`;
}

/** How the files of a figure end. */
export const endings: readonly string[] = ['svg', 'csv'];

/** The answer to a request for a file of a figure. */
export function answer({ svg, csv }: FigureFile, ending: string): Response {
  return ending === 'svg'
    ? new Response(svg, { headers: { 'content-type': 'image/svg+xml' } })
    : new Response(csv, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
}
