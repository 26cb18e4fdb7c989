import stringWidth from 'fast-string-width';
import { rowsOf } from './rows.ts';
import { type Span, spansOf } from './spans.ts';

/** What a picture of a terminal shows. */
export interface Scene {
  readonly lang: string;
  /** Says what is seen, for people who do not see it. */
  readonly title: string;
  /** Command line, without prompt. */
  readonly command: string;
  /** What the command printed with the marking palette. */
  readonly output: string;
}

const COLUMNS = 100;
const CELL = 8.4;
const LINE = 20;
const MARGIN = 20;
const STYLE = `
text { font: 14px ui-monospace, SFMono-Regular, Menlo, Consolas, 'Noto Sans Mono CJK JP', monospace; fill: #e6edf3; white-space: pre; }
.error { fill: #ff7b72; } .warning { fill: #e3b341; } .place { fill: #79c0ff; } .aside { fill: #9da7b3; } .heading { font-weight: bold; }
`;

/**
 * Draws a command and its output as a terminal shows them.
 *
 * @param scene what is shown
 * @returns an SVG document that needs no other file; each run of text has its width in cells, whatever the font
 */
export function terminalPicture(scene: Scene): string {
  const lines = [`$ ${scene.command}`, '', ...scene.output.trimEnd().split('\n')];
  const rows = lines.flatMap((line) => rowsOf(spansOf(line), COLUMNS));
  const width = Math.ceil(COLUMNS * CELL + 2 * MARGIN);
  const height = rows.length * LINE + 2 * MARGIN;
  const texts = rows.flatMap((row, index) => drawn(row, MARGIN + (index + 0.75) * LINE));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" xml:lang="${scene.lang}">
<title>${escaped(scene.title)}</title>
<style>${STYLE}</style>
<rect width="${width}" height="${height}" rx="8" fill="#0d1117"/>
${texts.join('\n')}
</svg>
`;
}

function drawn(row: readonly Span[], y: number): string[] {
  const texts: string[] = [];
  let column = 0;
  for (const { style, text } of row.flatMap(runsOf)) {
    // Browsers drop spaces at the ends of a text, and would stretch what is left over their width.
    const printed = text.trim();
    if (printed !== '') {
      const start = column + text.length - text.trimStart().length;
      const place = `x="${figure(MARGIN + start * CELL)}" y="${y}" textLength="${figure(stringWidth(printed) * CELL)}"`;
      texts.push(
        `<text ${style && `class="${style}" `}${place} lengthAdjust="spacingAndGlyphs">${escaped(printed)}</text>`,
      );
    }
    column += stringWidth(text);
  }
  return texts;
}

/** Runs of characters of one width: fonts for Japanese and for Latin text seldom agree on a cell. */
function runsOf({ style, text }: Span): readonly Span[] {
  const runs: Span[] = [];
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    const last = runs.at(-1);
    if (last && isWide(last.text) === isWide(segment)) runs[runs.length - 1] = { style, text: last.text + segment };
    else runs.push({ style, text: segment });
  }
  return runs;
}

const isWide = (text: string): boolean => stringWidth(text) > [...text].length;

const figure = (value: number): string => String(Math.round(value * 10) / 10);

const escaped = (text: string): string => text.replace(/[<>&]/g, (character) => `&#${character.charCodeAt(0)};`);
