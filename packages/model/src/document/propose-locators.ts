import type { Locator } from '../generated/authored.ts';
import type { CanonicalText } from '../text/canonicalise.ts';

/**
 * Proposes a locator for each leaf of a text that is not coded yet: by section, paragraph and sentence, counted from 1. Authors
 * put printed numbers in their place.
 *
 * @param canonical the text, cut into leaves
 * @returns one locator for each leaf, in order, each different from the others
 */
export function proposeLocators({ leaves }: Pick<CanonicalText, 'leaves'>): readonly Locator[] {
  const sections = leaves.filter(({ kind }) => kind === 'heading').length;
  const [count, block] = [new Map<string, number>(), { within: '', path: '', sentences: 0 }];
  const next = (name: string): number => {
    const number = (count.get(name) ?? 0) + 1;
    count.set(name, number);
    return number;
  };
  let hasTitle = false;
  return leaves.map(({ kind, separator }, at) => {
    if (kind === 'heading') {
      block.path = '';
      if (!hasTitle) {
        hasTitle = true;
        block.within = sections > 1 ? 'intro/' : '';
        return 'title';
      }
      block.within = `${next('section')}/`;
      return `${block.within}heading`;
    }
    if (kind === 'signature' || kind === 'furniture') {
      block.path = '';
      return `${kind === 'signature' ? kind : 'page'}/${next(kind)}`;
    }
    const isNew = block.path === '' || separator.includes('\n');
    if (isNew) Object.assign(block, { path: `${block.within}${next(block.within)}`, sentences: 0 });
    block.sentences += 1;
    const following = leaves[at + 1];
    const isAlone = isNew && (!following || following.kind !== kind || following.separator.includes('\n'));
    return isAlone ? block.path : `${block.path}/s${block.sentences}`;
  });
}
