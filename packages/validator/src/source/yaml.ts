import { EVENT_ID, type Event, parseEvents } from 'js-yaml';
import { MAX_DEPTH, MAX_PROBLEMS, MAX_VALUES } from './limits.ts';
import type { Span } from './line-table.ts';
import { type Problem, problem } from './problem.ts';
import type { TreeResult } from './source-tree.ts';
import { yamlProblem } from './yaml-error.ts';
import { lookAlikeLines } from './yaml-look-alike.ts';
import { scalarSpan } from './yaml-scalar.ts';
import { buildYamlTree, type YamlTree } from './yaml-tree.ts';

/** The parser also counts scalars and possible keys as levels. Its limit is set higher, so that our own limit decides. */
const PARSER_DEPTH = MAX_DEPTH + 3;

/**
 * Reads YAML 1.2 in its core schema. A text must be one document. Each key must be a string and occur once. Tags, anchors,
 * aliases and merge keys are refused. Dates remain strings.
 *
 * @param text the whole text, without a byte-order mark
 * @returns the tree; otherwise the first error of syntax alone, or the look-alikes of signs that led to it, or else
 *   everything that records may not use
 */
export function readYamlTree(text: string): TreeResult {
  try {
    return treeOf(text, parseEvents(text, { maxDepth: PARSER_DEPTH }));
  } catch (error) {
    const found = yamlProblem(text, error);
    const alike = lookAlikeLines(text, found.span?.start ?? text.length);
    return { ok: false, problems: alike.length > 0 ? alike.slice(0, MAX_PROBLEMS) : [found] };
  }
}

function treeOf(text: string, events: readonly Event[]): TreeResult {
  if (events.length > MAX_VALUES)
    return { ok: false, problems: [problem('file-size', 'too-many-values', undefined, { limit: MAX_VALUES })] };
  if (isBlank(events)) return { ok: false, problems: [problem('file-empty', 'blank', undefined)] };
  const tree = buildYamlTree(text, events);
  const second = secondDocument(text, events, tree);
  const problems = [...tree.problems, ...(second === undefined ? [] : [second])];
  return problems.length === 0
    ? { ok: true, root: tree.root }
    : { ok: false, problems: problems.slice(0, MAX_PROBLEMS) };
}

/** Whether there is no document, or only an empty one. */
function isBlank(events: readonly Event[]): boolean {
  const root = events[1];
  if (events.length > 3 || root === undefined) return events.length === 0;
  return root.type === EVENT_ID.SCALAR && root.valueStart < 0 && root.tagStart < 0 && root.anchorStart < 0;
}

function secondDocument(text: string, events: readonly Event[], { index, cursor }: YamlTree): Problem | undefined {
  const document = events[index];
  if (document?.type !== EVENT_ID.DOCUMENT) return undefined;
  return problem(
    'yaml-syntax',
    'several-documents',
    document.explicitStart ? marker(text, cursor) : firstOf(text, events[index + 1]),
  );
}

function marker(text: string, cursor: number): Span {
  const start = cursor + (/^---(?=\s|$)/m.exec(text.slice(cursor))?.index ?? 0);
  return { start, end: start + '---'.length };
}

/** The first character of a document that has no marker. */
function firstOf(text: string, event: Event | undefined): Span | undefined {
  switch (event?.type) {
    case EVENT_ID.SEQUENCE:
    case EVENT_ID.MAPPING:
      return { start: event.start, end: event.start + 1 };
    case EVENT_ID.SCALAR: {
      const span = scalarSpan(text, event);
      return span && { start: span.start, end: span.start + 1 };
    }
    default:
      return undefined;
  }
}
