import { type Node, Parser } from 'commonmark';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { published } from '../published.ts';
import { escaped } from './escape.ts';
import { write } from './markdown.ts';

const decoder = new TextDecoder();

/** Every node of a page, as the reference implementation of CommonMark reads it. */
function nodesOf(markdown: string): readonly Node[] {
  const nodes: Node[] = [];
  const walker = new Parser().parse(markdown).walker();
  for (let event = walker.next(); event; event = walker.next()) if (event.entering) nodes.push(event.node);
  return nodes;
}

/** The text of a block, without the code in it. */
function textOf(block: Node): string {
  let text = '';
  for (let node = block.firstChild; node; node = node.next) text += node.type === 'text' ? node.literal : '';
  return text;
}

const pages = new Map(write(published).map(({ path, content }) => [path, decoder.decode(content)]));

test('CommonMark reads each leaf with its locator, its role and its words', () => {
  for (const { id, text, derived } of published.document) {
    const page = pages.get(`${id.slice('documents/'.length)}.md`) ?? '';
    const blocks = nodesOf(page).filter((node) => node.parent?.type === 'document' && node.lastChild?.type === 'code');
    const points = [...(derived.text ?? '')];
    const leaves = text.state === 'held' ? text.leaves : [];
    expect(blocks.map((block) => [block.lastChild?.literal, textOf(block).trimEnd()])).toEqual(
      leaves.map(({ leaf, role, derived: { kind, marker, start, end } }) => [
        [leaf, role].join(' ').trim(),
        [...(kind === 'heading' || marker === '' ? [] : [marker]), points.slice(start, end).join('')].join(' '),
      ]),
    );
  }
});

test('a page has no markup but its own', () => {
  for (const page of pages.values()) {
    const types = new Set(nodesOf(page).map(({ type }) => type));
    expect([...types].sort()).toEqual(expect.arrayContaining(['document', 'heading', 'paragraph', 'text']));
    for (const type of [
      'html_inline',
      'html_block',
      'image',
      'emph',
      'strong',
      'block_quote',
      'thematic_break',
      'code_block',
    ])
      expect(types).not.toContain(type);
  }
});

test('an escaped text is read as the same text', () => {
  const text = fc.string({ unit: fc.constantFrom(...'ab1 半。.-+=>#*_`[](){}<>!|~&:/\\@$)') }).map((one) => one.trim());
  fc.assert(
    fc.property(text, (one) => {
      const [block] = nodesOf(`${escaped(one)} \`leaf\``).filter(({ type }) => type === 'paragraph');
      expect(block ? textOf(block).trimEnd() : '').toBe(one);
    }),
    { numRuns: 1000 },
  );
});

test('no contact detail stands in a page', () => {
  for (const page of pages.values()) expect(page).not.toMatch(/[\w.]+\\?@[\w-]+\.\w/);
});
