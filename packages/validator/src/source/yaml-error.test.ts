import { YAMLException } from 'js-yaml';
import { expect, test } from 'vitest';
import { yamlProblem } from './yaml-error.ts';

const rest = { ruleId: 'yaml-syntax', severity: 'error', messageId: 'other', related: [] };

test('a reason that is not known is passed on, cut to a length that can be shown', () => {
  expect(thrown('a\n半導体 b', 2, 'something else')).toEqual({
    ...rest,
    params: { reason: 'something else' },
    span: { start: 2, end: 5 },
  });
  expect(thrown('a', 0, 'x'.repeat(99)).params).toEqual({ reason: `${'x'.repeat(80)}…` });
});

test('an offset beyond the text is its end', () => {
  expect(thrown('a', 9, 'something else').span).toEqual({ start: 1, end: 1 });
});

test('an error without a place means the whole file', () => {
  const params = { reason: 'RangeError: too deep' };
  expect(yamlProblem('a', new RangeError('too deep'))).toEqual({ ...rest, params, span: undefined });
});

function thrown(text: string, position: number, reason: string): ReturnType<typeof yamlProblem> {
  try {
    YAMLException.throwAt(`${text}${' '.repeat(9)}`, position, reason);
  } catch (error) {
    return yamlProblem(text, error);
  }
  throw new Error('nothing was thrown');
}
