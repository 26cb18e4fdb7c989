import { isMapping } from '../value/value.ts';
import { MAX_DEPTH, MAX_VALUES } from './limits.ts';
import type { Span } from './line-table.ts';
import { loneSurrogate } from './lone-surrogate.ts';
import { type Problem, problem } from './problem.ts';
import type { SourceEntry, SourceNode, TreeResult } from './source-tree.ts';

/**
 * Reads JSON that `JSON.stringify` wrote. The strict reader gives the same tree, but takes more code than a page should load.
 *
 * @param text JSON without a blank between its tokens, and without a number out of range
 * @returns the tree, or the first problem
 */
export function readWrittenJson(text: string): TreeResult {
  const problems: Problem[] = [];
  let at = 0;
  let values = 0;
  const pass = (length: number): Span => {
    const start = at;
    at += length;
    return { start, end: at };
  };
  const passText = (value: string): Span => {
    const span = pass(JSON.stringify(value).length);
    const found = loneSurrogate(value, span);
    if (found) problems.push(found);
    return span;
  };
  const isOpen = (depth: number): boolean => {
    const span = pass(1);
    if (depth === MAX_DEPTH) problems.push(problem('json-syntax', 'depth', span, { limit: MAX_DEPTH }));
    return depth < MAX_DEPTH;
  };
  const read = (value: unknown, depth: number): SourceNode => {
    const node = nodeOf(value, depth);
    values += 1;
    if (values > MAX_VALUES) problems.push(problem('file-size', 'too-many-values', undefined, { limit: MAX_VALUES }));
    return node;
  };
  const nodeOf = (value: unknown, depth: number): SourceNode => {
    const start = at;
    if (Array.isArray(value)) {
      const items: SourceNode[] = [];
      for (const item of isOpen(depth) ? value : []) {
        items.push(read(item, depth + 1));
        pass(1);
      }
      if (items.length === 0) pass(1);
      return { kind: 'sequence', items, span: { start, end: at } };
    }
    if (isMapping(value)) {
      const entries = new Map<string, SourceEntry>();
      const own = isOpen(depth) ? Object.entries(value) : [];
      for (const [key, held] of own) {
        const keySpan = passText(key);
        pass(1);
        entries.set(key, { keySpan, node: read(held, depth + 1) });
        pass(1);
      }
      if (entries.size === 0) pass(1);
      return { kind: 'mapping', entries, span: { start, end: at } };
    }
    if (typeof value === 'string') return { kind: 'scalar', value, span: passText(value) };
    const scalar = typeof value === 'number' || typeof value === 'boolean' ? value : null;
    return { kind: 'scalar', value: scalar, span: pass(String(scalar).length) };
  };
  const root = read(JSON.parse(text), 0);
  return problems.length > 0 ? { ok: false, problems: problems.slice(0, 1) } : { ok: true, root };
}
