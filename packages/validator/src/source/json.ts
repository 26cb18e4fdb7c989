import { excerptOf } from './excerpt.ts';
import { gluedNumber, tokenProblem } from './json-fault.ts';
import { type JsonToken, jsonTokens } from './json-token.ts';
import { MAX_DEPTH, MAX_PROBLEMS, MAX_VALUES } from './limits.ts';
import { rangesOf, type Span } from './line-table.ts';
import { loneSurrogate } from './lone-surrogate.ts';
import { type Problem, problem } from './problem.ts';
import type { SourceEntry, SourceNode, TreeResult } from './source-tree.ts';

/** A list or object that is still open. */
type Frame =
  | { readonly kind: 'sequence'; readonly open: Span; readonly items: SourceNode[] }
  | { readonly kind: 'mapping'; readonly open: Span; readonly entries: Map<string, SourceEntry>; key: Key };

interface Key {
  readonly name: string;
  readonly span: Span;
}

/** The tokens that the grammar of RFC 8259 allows next. */
type Expected = 'value' | 'first-item' | 'first-key' | 'key' | 'colon' | 'comma' | 'end';

interface State {
  readonly text: string;
  readonly stack: Frame[];
  readonly problems: Problem[];
  expected: Expected;
  root: SourceNode | undefined;
  values: number;
}

/**
 * Reads JSON by RFC 8259. It keeps its own stack, so that deep nesting cannot exhaust the call stack.
 *
 * @param text the whole text, without a byte-order mark
 * @returns the tree; or the first syntax error; or, if the syntax is correct, every duplicate key
 */
export function readJsonTree(text: string): TreeResult {
  const state: State = { text, stack: [], problems: [], expected: 'value', root: undefined, values: 0 };
  for (const token of jsonTokens(text)) {
    const found = tokenProblem(text, token) ?? accept(state, token);
    if (found !== undefined) return { ok: false, problems: [found] };
    if (state.values > MAX_VALUES)
      return { ok: false, problems: [problem('file-size', 'too-many-values', undefined, { limit: MAX_VALUES })] };
  }
  if (state.problems.length > 0 || state.root === undefined) return { ok: false, problems: state.problems };
  return { ok: true, root: state.root };
}

function accept(state: State, token: JsonToken): Problem | undefined {
  const frame = state.stack.at(-1);
  if (token.kind === 'end') return state.expected === 'end' ? undefined : unclosed(state, token);
  switch (state.expected) {
    case 'end':
      return gluedNumber(state.text, token) ?? problem('json-syntax', 'after-end', token.span, found(state, token));
    case 'first-item':
      return token.kind === ']' ? close(state, token) : acceptValue(state, token);
    case 'value':
      return acceptValue(state, token);
    case 'first-key':
    case 'key':
      if (token.kind === '}' && state.expected === 'first-key') return close(state, token);
      return acceptKey(state, token);
    case 'colon':
      if (token.kind === ':') return expect(state, 'value');
      return problem('json-syntax', 'missing-colon', token.span, {
        key: frame?.kind === 'mapping' ? frame.key.name : '',
        ...found(state, token),
      });
    case 'comma':
      if (token.kind === ',') return expect(state, frame?.kind === 'mapping' ? 'key' : 'value');
      if (token.kind === (frame?.kind === 'mapping' ? '}' : ']')) return close(state, token);
      return gluedNumber(state.text, token) ?? problem('json-syntax', 'missing-comma', token.span, found(state, token));
  }
}

function acceptValue(state: State, token: JsonToken): Problem | undefined {
  const { kind, span } = token;
  switch (kind) {
    case '[':
      return open(state, { kind: 'sequence', open: span, items: [] }, 'first-item');
    case '{':
      return open(state, { kind: 'mapping', open: span, entries: new Map(), key: { name: '', span } }, 'first-key');
    case 'string':
      return loneSurrogate(token.value, span) ?? add(state, { kind: 'scalar', value: token.value, span });
    case 'number': {
      const value = Number(token.value);
      if (!Number.isFinite(value)) return problem('json-syntax', 'number-range', span, found(state, token));
      return add(state, { kind: 'scalar', value, span });
    }
    case 'null':
      return add(state, { kind: 'scalar', value: null, span });
    case 'true':
    case 'false':
      return add(state, { kind: 'scalar', value: kind === 'true', span });
    default: {
      const trailing = kind === ']' && state.stack.at(-1)?.kind === 'sequence';
      return problem('json-syntax', trailing ? 'trailing-comma' : 'value-expected', span, found(state, token));
    }
  }
}

function acceptKey(state: State, token: JsonToken): Problem | undefined {
  const frame = state.stack.at(-1);
  if (token.kind !== 'string' || frame?.kind !== 'mapping') {
    return problem(
      'json-syntax',
      token.kind === '}' ? 'trailing-comma' : 'key-expected',
      token.span,
      found(state, token),
    );
  }
  const earlier = frame.entries.get(token.value);
  if (earlier !== undefined && state.problems.length < MAX_PROBLEMS) {
    const firstLine = rangesOf(state.text)(earlier.keySpan).line;
    state.problems.push(
      problem('duplicate-key', 'duplicate', token.span, { key: token.value, firstLine }, [earlier.keySpan]),
    );
  }
  frame.key = { name: token.value, span: token.span };
  return loneSurrogate(token.value, token.span) ?? expect(state, 'colon');
}

function open(state: State, frame: Frame, next: Expected): Problem | undefined {
  if (state.stack.length === MAX_DEPTH) return problem('json-syntax', 'depth', frame.open, { limit: MAX_DEPTH });
  state.stack.push(frame);
  return expect(state, next);
}

function close(state: State, { span }: JsonToken): undefined {
  const frame = state.stack.pop();
  if (frame === undefined) return;
  const whole = { start: frame.open.start, end: span.end };
  if (frame.kind === 'sequence') add(state, { kind: 'sequence', items: frame.items, span: whole });
  else add(state, { kind: 'mapping', entries: frame.entries, span: whole });
}

function add(state: State, node: SourceNode): undefined {
  const frame = state.stack.at(-1);
  state.values += 1;
  if (frame === undefined) state.root = node;
  else if (frame.kind === 'sequence') frame.items.push(node);
  else if (!frame.entries.has(frame.key.name)) frame.entries.set(frame.key.name, { keySpan: frame.key.span, node });
  state.expected = frame === undefined ? 'end' : 'comma';
}

function expect(state: State, next: Expected): undefined {
  state.expected = next;
}

function found(state: State, { span }: JsonToken): { readonly found: string } {
  return { found: excerptOf(state.text, span) };
}

function unclosed(state: State, token: JsonToken): Problem {
  const frame = state.stack.at(-1);
  if (frame === undefined) return problem('json-syntax', 'value-expected', token.span, { found: '' });
  const [opening, closing] = frame.kind === 'mapping' ? ['{', '}'] : ['[', ']'];
  const line = rangesOf(state.text)(frame.open).line;
  return problem('json-syntax', 'unclosed', token.span, { open: opening, close: closing, line }, [frame.open]);
}
