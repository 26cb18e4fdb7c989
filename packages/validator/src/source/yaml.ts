import { EVENT_ID, type Event, parseEvents } from 'js-yaml';
import { fileEmpty } from './file-rules/file-empty.ts';
import { yamlSyntax } from './file-rules/yaml-syntax.ts';
import { MAX_DEPTH, MAX_PROBLEMS } from './limits.ts';
import { type Problem, problem } from './problem.ts';
import type { TreeResult } from './source-tree.ts';
import { yamlProblem } from './yaml-error.ts';
import { buildYamlTree, type YamlTree } from './yaml-tree.ts';

/** The parser counts scalars as a level and is let go one level too far, so that our own count decides. */
const PARSER_DEPTH = MAX_DEPTH + 2;

/**
 * Reads YAML 1.2 in its core schema: one document, keys that are strings, each once, without tags, anchors, aliases and
 * merge keys. Dates stay strings.
 *
 * @param text the whole text, without a byte-order mark
 * @returns the tree; otherwise the first error of syntax alone, or else everything that records may not use
 */
export function readYamlTree(text: string): TreeResult {
  try {
    return treeOf(text, parseEvents(text, { maxDepth: PARSER_DEPTH }));
  } catch (error) {
    return { ok: false, problems: [yamlProblem(text, error)] };
  }
}

function treeOf(text: string, events: readonly Event[]): TreeResult {
  if (isBlank(events)) return { ok: false, problems: [problem(fileEmpty, 'blank', undefined)] };
  const tree = buildYamlTree(text, events);
  const second = secondDocument(text, events, tree);
  const problems = [...tree.problems, ...(second === undefined ? [] : [second])];
  return problems.length === 0
    ? { ok: true, root: tree.root }
    : { ok: false, problems: problems.slice(0, MAX_PROBLEMS) };
}

/** No document, or one document in which nothing is written. */
function isBlank(events: readonly Event[]): boolean {
  const root = events[1];
  if (events.length > 3 || root === undefined) return events.length === 0;
  return root.type === EVENT_ID.SCALAR && root.valueStart < 0 && root.tagStart < 0 && root.anchorStart < 0;
}

function secondDocument(text: string, events: readonly Event[], { index, cursor }: YamlTree): Problem | undefined {
  if (events[index]?.type !== EVENT_ID.DOCUMENT) return undefined;
  const rest = text.slice(cursor);
  const marker = /^---(?=\s|$)/m.exec(rest) ?? /(?<=^\.\.\.\s+)\S/m.exec(rest);
  const start = cursor + (marker?.index ?? 0);
  return problem(yamlSyntax, 'several-documents', { start, end: start + (marker?.[0].length ?? 0) });
}
