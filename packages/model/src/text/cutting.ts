import type { Override } from '../generated/authored.ts';
import { type Glyph, isBlank } from './characters.ts';
import { textOf } from './lines.ts';
import type { OverrideIndex } from './override.ts';
import type { Block, BlockForm, LeafKind } from './profile.ts';
import { sentenceStarts } from './sentences.ts';

/** A leaf before it has a place in the canonical text. */
export interface Cut {
  readonly kind: LeafKind;
  /** Blanks of the source between this leaf and the leaf before it in its block. */
  readonly before: string;
  readonly marker: string;
  readonly gap: string;
  readonly text: string;
  readonly tail: string;
  /** First visible character of the leaf, in the marker or in the text. */
  readonly first: Glyph;
}

/** The leaves of a block, and the overrides that changed them. */
export interface Cuts {
  readonly cuts: readonly Cut[];
  readonly used: readonly Override[];
}

/**
 * Cuts a block into leaves. Running text is cut into sentences; any other block is one leaf. Overrides correct both.
 *
 * @param block the joined lines
 * @param form what the profile proposes for the block
 * @param overrides corrections by place
 */
export function cutBlock(block: Block, form: BlockForm, overrides: OverrideIndex): Cuts {
  const { marker, gap, body, tail } = parts(block.glyphs, form);
  const running = isRunning(block, form, overrides);
  const { starts, used } = startsOf(body, running, overrides);
  const bounds = [0, ...starts, body.length];
  const raw = bounds.slice(0, -1).map((start, index) => body.slice(start, bounds[index + 1]));
  const cuts = raw.flatMap((glyphs, index): Cut[] => {
    const first = index === 0 ? block.glyphs[0] : glyphs[0];
    if (!first) return [];
    const proposed = index === 0 ? firstKind(form, marker) : running ? 'sentence' : leafKind(form);
    const ruling = overrides.kindAt(first);
    if (ruling && ruling.kind !== proposed) used.push(ruling);
    const isLast = index === raw.length - 1;
    return [
      {
        kind: ruling?.kind ?? proposed,
        before: textOf(trailingBlanks(raw[index - 1] ?? [])),
        marker: index === 0 ? textOf(marker) : '',
        gap: index === 0 ? textOf(gap) : '',
        text: textOf(glyphs.slice(0, glyphs.length - trailingBlanks(glyphs).length)),
        tail: isLast ? textOf(tail) : '',
        first,
      },
    ];
  });
  return { cuts, used };
}

function firstKind(form: BlockForm, marker: readonly Glyph[]): LeafKind {
  return form.kind === 'text' && marker.length > 0 ? 'item' : leafKind(form);
}

function leafKind(form: BlockForm): LeafKind {
  return form.kind === 'text' ? 'sentence' : form.kind;
}

/** Whether the block is cut into sentences. If an override gives its first leaf a kind, that kind decides. */
function isRunning(block: Block, form: BlockForm, overrides: OverrideIndex): boolean {
  const ruled = overrides.kindAt(block.glyphs[0])?.kind;
  return ruled === undefined ? form.kind === 'text' : ruled === 'item' || ruled === 'sentence';
}

function startsOf(
  body: readonly Glyph[],
  isRunning: boolean,
  overrides: OverrideIndex,
): { starts: number[]; used: Override[] } {
  const proposed = new Set(isRunning ? sentenceStarts(body.map(({ text }) => text)) : []);
  const used: Override[] = [];
  const starts = [...body.keys()].filter((index) => {
    const begins = proposed.has(index);
    const glyph = body[index];
    const override = index === 0 ? undefined : overrides.boundaryAt(glyph);
    const ruling = override && glyph && !isBlank(glyph.text) ? override : undefined;
    const ruled = ruling ? ruling.op === 'break' : begins;
    if (ruling && ruled !== begins) used.push(ruling);
    return ruled;
  });
  return { starts, used };
}

function trailingBlanks(glyphs: readonly Glyph[]): readonly Glyph[] {
  const last = glyphs.findLastIndex(({ text }) => !isBlank(text));
  return glyphs.slice(last + 1);
}

interface Parts {
  readonly marker: readonly Glyph[];
  readonly gap: readonly Glyph[];
  readonly body: readonly Glyph[];
  readonly tail: readonly Glyph[];
}

/** The block cut at the lengths of its form. The form is ignored if it would cut a glyph in two or leave no text. */
function parts(glyphs: readonly Glyph[], form: BlockForm): Parts {
  const length = glyphs.reduce((sum, { text }) => sum + text.length, 0);
  const ends = [form.marker, form.marker + form.gap, length - form.tail].map((units) => glyphIndex(glyphs, units));
  const [marker, gap, body] = ends;
  if (marker === undefined || gap === undefined || body === undefined || gap >= body) {
    return { marker: [], gap: [], body: glyphs, tail: [] };
  }
  return {
    marker: glyphs.slice(0, marker),
    gap: glyphs.slice(marker, gap),
    body: glyphs.slice(gap, body),
    tail: glyphs.slice(body),
  };
}

function glyphIndex(glyphs: readonly Glyph[], units: number): number | undefined {
  let sum = 0;
  for (const [index, { text }] of glyphs.entries()) {
    if (sum >= units) return sum === units ? index : undefined;
    sum += text.length;
  }
  return sum === units ? glyphs.length : undefined;
}
