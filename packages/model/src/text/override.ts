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
  return {
    boundaryAt: byPlace(overrides.filter((override) => override.op !== 'kind')),
    kindAt: byPlace(overrides.filter((override) => override.op === 'kind')),
  };
}

function byPlace<Kind extends Override>(overrides: readonly Kind[]): (glyph: Glyph | undefined) => Kind | undefined {
  const lines = new Map<number, Map<number, Kind>>();
  for (const override of overrides.toReversed()) {
    const columns = lines.get(override.line) ?? new Map<number, Kind>();
    lines.set(override.line, columns.set(override.column, override));
  }
  return (glyph) => glyph && lines.get(glyph.line)?.get(glyph.column);
}
