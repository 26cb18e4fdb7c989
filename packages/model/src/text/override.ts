import type { BreakOverride, JoinOverride, KindOverride, Override } from '../generated/authored.ts';
import type { Glyph } from './characters.ts';

/** A correction of where a leaf begins. */
export type BoundaryOverride = JoinOverride | BreakOverride;

/** The overrides of a document by place. If two make the same kind of correction at one place, the first holds. */
export interface OverrideIndex {
  readonly boundaryAt: (glyph: Glyph | undefined) => BoundaryOverride | undefined;
  readonly kindAt: (glyph: Glyph | undefined) => KindOverride | undefined;
}

/**
 * Indexes overrides by source line and code-point column.
 *
 * @param overrides as the document record has them
 */
export function indexOverrides(overrides: readonly Override[]): OverrideIndex {
  const boundaries = new Map<string, BoundaryOverride>();
  const kinds = new Map<string, KindOverride>();
  for (const override of overrides.toReversed()) {
    if (override.op === 'kind') kinds.set(placeOf(override), override);
    else boundaries.set(placeOf(override), override);
  }
  return {
    boundaryAt: (glyph) => (glyph && boundaries.size > 0 ? boundaries.get(placeOf(glyph)) : undefined),
    kindAt: (glyph) => (glyph ? kinds.get(placeOf(glyph)) : undefined),
  };
}

function placeOf({ line, column }: { readonly line: number; readonly column: number }): string {
  return `${line}:${column}`;
}
