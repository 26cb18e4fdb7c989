import {
  COLLECTION_STYLE,
  EVENT_ID,
  type Event,
  type MappingEvent,
  SCALAR_STYLE,
  type ScalarEvent,
  type SequenceEvent,
} from 'js-yaml';
import { MAX_DEPTH } from './limits.ts';
import { type RangeOf, rangesOf, type Span } from './line-table.ts';
import { loneSurrogate } from './lone-surrogate.ts';
import { type Problem, problem } from './problem.ts';
import type { SourceEntry, SourceNode } from './source-tree.ts';
import { lookAlikeScalar } from './yaml-look-alike.ts';
import { badEscape, scalarSpan, scalarValue } from './yaml-scalar.ts';

/** The state of reading. */
interface State {
  readonly text: string;
  readonly events: readonly Event[];
  readonly rangeOf: RangeOf;
  readonly problems: Problem[];
  /** Index of the next event. */
  index: number;
  /** Offset after the last node read. It is needed because events do not give the ends of lists and mappings. */
  cursor: number;
}

/** The tree of the first document, its problems, and the place where reading stopped. */
export interface YamlTree {
  readonly root: SourceNode;
  readonly problems: readonly Problem[];
  /** Index of the first event after the document. */
  readonly index: number;
  /** Offset after the last value of the document. */
  readonly cursor: number;
}

/**
 * Builds the tree of the first document from the parser's events, and reports constructs that records may not use.
 *
 * @param text the whole text
 * @param events the parser's events, beginning with that of a document; their nesting is within the limit of the parser
 * @returns the tree and every problem in it, in the order of the text
 */
export function buildYamlTree(text: string, events: readonly Event[]): YamlTree {
  const { cursor, problems } = documentStart(text, events[0]);
  const state: State = { text, events, rangeOf: rangesOf(text), problems, index: 1, cursor };
  const root = readNode(state, 0, undefined);
  return { root, problems: state.problems, index: state.index + 1, cursor: state.cursor };
}

/** Where the first line begins that is neither blank nor a comment nor a directive. */
const FIRST_LINE = /^(?![ \t]*(?:#.*)?$|%)[ \t]*/m;

/** The offset after the `---` of a document that has one. The parser takes an indented one for it as well. */
function documentStart(
  text: string,
  event: Event | undefined,
): { readonly cursor: number; readonly problems: Problem[] } {
  if (event?.type !== EVENT_ID.DOCUMENT || !event.explicitStart) return { cursor: 0, problems: [] };
  const { 0: indent = '', index = 0 } = FIRST_LINE.exec(text) ?? {};
  const start = index + indent.length;
  const end = start + '---'.length;
  return { cursor: end, problems: indent === '' ? [] : [problem('yaml-syntax', 'marker', { start, end })] };
}

/** Reads one node. `holder` is the key before it; a value that is not written takes the place of its key. */
function readNode(state: State, depth: number, holder: Span | undefined): SourceNode {
  const event = state.events[state.index++];
  switch (event?.type) {
    case EVENT_ID.SCALAR:
      return readScalar(state, event, holder);
    case EVENT_ID.SEQUENCE:
      return readSequence(state, event, depth);
    case EVENT_ID.MAPPING:
      return readMapping(state, event, depth);
    default: {
      const at = { start: state.cursor, end: state.cursor };
      return { kind: 'scalar', value: null, span: event?.type === EVENT_ID.ALIAS ? refuseAlias(state, event) : at };
    }
  }
}

function readScalar(state: State, event: ScalarEvent, holder: Span | undefined): SourceNode {
  refuseProperties(state, event);
  const value = scalarValue(state.text, event);
  const span = scalarSpan(state.text, event) ?? holder ?? unwrittenItem(state);
  state.cursor = Math.max(state.cursor, event.valueEnd, span.end);
  const wrong = badEscape(state.text, event);
  if (wrong !== undefined) report(state, wrong);
  else if (typeof value === 'string') report(state, loneSurrogate(value, span));
  if (event.style === SCALAR_STYLE.PLAIN) report(state, lookAlikeScalar(state.text, span));
  if (typeof value === 'number' && !Number.isFinite(value)) {
    report(state, problem('yaml-syntax', 'number-range', span, { found: state.text.slice(span.start, span.end) }));
  }
  const comment = event.style === SCALAR_STYLE.PLAIN ? commentAfter(state.text, span.end) : undefined;
  return comment === undefined ? { kind: 'scalar', value, span } : { kind: 'scalar', value, span, comment };
}

/** The comment that follows an offset on its line. */
function commentAfter(text: string, offset: number): string | undefined {
  let at = offset;
  while (text.charAt(at) === ' ' || text.charAt(at) === '\t') at += 1;
  return at > offset && text.charAt(at) === '#' ? /^[^\r\n]*/.exec(text.slice(at, at + 200))?.[0] : undefined;
}

function readSequence(state: State, event: SequenceEvent, depth: number): SourceNode {
  openCollection(state, event, depth);
  const items: SourceNode[] = [];
  while (!atEnd(state)) items.push(readNode(state, depth + 1, undefined));
  state.index++;
  return { kind: 'sequence', items, span: closeCollection(state, event) };
}

function readMapping(state: State, event: MappingEvent, depth: number): SourceNode {
  openCollection(state, event, depth);
  const entries = new Map<string, SourceEntry>();
  while (!atEnd(state)) {
    const key = readKey(state, depth);
    const earlier = key.name === undefined ? undefined : entries.get(key.name);
    if (earlier !== undefined) report(state, duplicate(state, key, earlier.keySpan));
    const node = readNode(state, depth + 1, key.span);
    if (key.name !== undefined && earlier === undefined) entries.set(key.name, { keySpan: key.span, node });
  }
  state.index++;
  return { kind: 'mapping', entries, span: closeCollection(state, event) };
}

interface Key {
  /** Absent if the key is not a string. */
  readonly name: string | undefined;
  readonly span: Span;
}

function readKey(state: State, depth: number): Key {
  const event = state.events[state.index];
  const count = state.problems.length;
  const node = readNode(state, depth + 1, { start: state.cursor, end: state.cursor });
  const { span } = node;
  if (state.problems.length > count) return { name: undefined, span };
  if (node.kind !== 'scalar' || event?.type !== EVENT_ID.SCALAR) {
    report(state, problem('yaml-syntax', 'key-collection', span));
    return { name: undefined, span };
  }
  if (event.valueStart < 0) report(state, problem('yaml-syntax', 'key-missing', missingKey(state)));
  else if (typeof node.value !== 'string') {
    report(state, problem('yaml-syntax', 'key-type', span, { key: state.text.slice(span.start, span.end) }));
  } else if (node.value === '<<' && event.style === SCALAR_STYLE.PLAIN) {
    report(state, problem('yaml-syntax', 'merge-key', span));
  } else return { name: node.value, span };
  return { name: undefined, span };
}

function duplicate({ rangeOf }: State, { name = '', span }: Key, first: Span): Problem {
  return problem('duplicate-key', 'duplicate', span, { key: name, firstLine: rangeOf(first).line }, [first]);
}

function report(state: State, found: Problem | undefined): void {
  if (found !== undefined) state.problems.push(found);
}

function atEnd({ events, index }: State): boolean {
  return index >= events.length || events[index]?.type === EVENT_ID.POP;
}

function openCollection(state: State, event: SequenceEvent | MappingEvent, depth: number): void {
  refuseProperties(state, event);
  const { start } = event;
  if (depth === MAX_DEPTH)
    report(state, problem('yaml-syntax', 'depth', { start, end: start + 1 }, { limit: MAX_DEPTH }));
  state.cursor = Math.max(state.cursor, /[[{]/.test(state.text.charAt(start)) ? start + 1 : start);
}

/** A flow collection ends with its bracket; a block collection, or a pair in a flow list, with its last value. */
function closeCollection(state: State, event: SequenceEvent | MappingEvent): Span {
  const bracket = event.type === EVENT_ID.SEQUENCE ? '[' : '{';
  if (event.style === COLLECTION_STYLE.FLOW && state.text.charAt(event.start) === bracket)
    state.cursor = skip(state, /[\s,:?]/) + 1;
  return { start: event.start, end: state.cursor };
}

/** The sign that has no key before or after it. */
function missingKey(state: State): Span {
  const start = skip(state, /[\s,]/);
  return { start, end: /[:?]/.test(state.text.charAt(start)) ? start + 1 : start };
}

/** The dash of a list item without a value. */
function unwrittenItem(state: State): Span {
  const start = skip(state, /[\s:]/);
  const dash = /^-(?=\s|$)/.test(state.text.slice(start, start + 2));
  return dash ? { start, end: start + 1 } : { start: state.cursor, end: state.cursor };
}

/** The offset of the next character that is neither ignored nor part of a comment. */
function skip({ text, cursor }: State, ignored: RegExp): number {
  let at = cursor;
  while (at < text.length) {
    if (text.charAt(at) === '#') at += /^[^\r\n]*/.exec(text.slice(at))?.[0].length ?? 1;
    else if (ignored.test(text.charAt(at))) at++;
    else break;
  }
  return at;
}

function refuseProperties(state: State, event: ScalarEvent | SequenceEvent | MappingEvent): void {
  const { text } = state;
  const { tagStart, tagEnd, anchorStart, anchorEnd } = event;
  if (tagStart >= 0) {
    const tag = text.slice(tagStart, tagEnd);
    report(state, problem('yaml-syntax', 'tag', { start: tagStart, end: tagEnd }, { tag }));
  }
  if (anchorStart >= 0) {
    const anchor = text.slice(anchorStart, anchorEnd);
    report(state, problem('yaml-syntax', 'anchor', { start: anchorStart - 1, end: anchorEnd }, { anchor }));
  }
  state.cursor = Math.max(state.cursor, tagEnd, anchorEnd);
}

function refuseAlias(state: State, { anchorStart, anchorEnd }: { anchorStart: number; anchorEnd: number }): Span {
  const span = { start: anchorStart - 1, end: anchorEnd };
  report(state, problem('yaml-syntax', 'alias', span, { alias: state.text.slice(anchorStart, anchorEnd) }));
  state.cursor = Math.max(state.cursor, anchorEnd);
  return span;
}
