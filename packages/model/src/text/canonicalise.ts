import type { LayoutProfileTerm, Override } from '../generated/authored.ts';
import { formBlocks } from './blocks.ts';
import { type RewrittenIdeograph, rewrittenIdeographs } from './characters.ts';
import { cutBlock } from './cutting.ts';
import { readLines, sourceLines } from './lines.ts';
import { markdown } from './markdown.ts';
import { indexOverrides } from './override.ts';
import { pdfDump } from './pdf-dump.ts';
import type { LayoutProfile } from './profile.ts';
import { type Leaf, textOfLeaves, tile } from './tiling.ts';
import { webText } from './web-text.ts';

export type { Leaf, RewrittenIdeograph };

/** The canonical text of a source and its leaves (codebook §1). */
export interface CanonicalText {
  readonly text: string;
  readonly leaves: readonly Leaf[];
  /** Overrides that changed nothing, in the order given. */
  readonly idle: readonly Override[];
  /** Places where NFC itself rewrote a compatibility ideograph; each needs a note on the document. */
  readonly normalised: readonly RewrittenIdeograph[];
}

const profiles: Readonly<Record<LayoutProfileTerm, LayoutProfile>> = {
  'pdf-dump': pdfDump,
  markdown,
  'web-text': webText,
};

/**
 * Computes the canonical text and the leaves of a source. They depend on the characters of the source, the layout profile
 * and the overrides, and on nothing else.
 *
 * @param source the decoded source, as kept
 * @param profile the kind of file
 * @param overrides places where the profile is wrong about this document
 * @returns the text and its leaves
 */
export function canonicalise(
  source: string,
  profile: LayoutProfileTerm,
  overrides: readonly Override[],
): CanonicalText {
  const layout = profiles[profile];
  const index = indexOverrides(overrides);
  const { blocks, used } = formBlocks(readLines(source), layout, index);
  const forms = layout.forms(blocks);
  const cuts = blocks.map((block, at) => cutBlock(block, forms[at] ?? unknownForm, index));
  const leaves = tile(cuts.map((block) => block.cuts));
  const effective = new Set([used, ...cuts.map((block) => block.used)].flat());
  return {
    text: textOfLeaves(leaves),
    leaves,
    idle: overrides.filter((override) => !effective.has(override)),
    normalised: sourceLines(source).flatMap((line, at) => rewrittenIdeographs(line, at + 1)),
  };
}

/** If a profile gives no form for a block, the block is running text. */
const unknownForm = { kind: 'text', marker: 0, gap: 0, tail: 0 } as const;
