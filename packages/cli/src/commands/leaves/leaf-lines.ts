import { beginsOf } from '@digital-accords/model';
import { cut } from '../../terminal/columns.ts';
import { visible } from '../../terminal/visible.ts';
import { yamlText } from '../../yaml/yaml-text.ts';
import type { CutLeaf } from './read-text.ts';

/** Columns of the text of a leaf in its comment. */
const WIDTH = 100;

/**
 * Leaves as YAML to be coded: each with its text in a comment before it.
 *
 * @param leaves the leaves
 * @returns the lines of a list
 */
export function leafLines(leaves: readonly CutLeaf[]): readonly string[] {
  return leaves.flatMap(({ leaf, text, redacted }) => {
    const begins = beginsOf({ text: redacted ? '■'.repeat([...text].length) : text });
    const shown = redacted ? [] : [`# ${cut(visible(text), WIDTH)}`];
    const item = yamlText([{ leaf, begins, ...(redacted && { redacted }) }]).trimEnd();
    return [...shown, ...item.split('\n')];
  });
}
