import { expect, test } from 'vitest';
import { colours } from './colours.ts';
import { colourless, wantsColour } from './palette.ts';

test.each([
  [true, {}, true],
  [false, {}, false],
  [true, { NO_COLOR: '1' }, false],
  [true, { NO_COLOR: '' }, true],
  [true, { TERM: 'dumb' }, false],
])('terminal %s with %j: colour %s', (isTerminal, env, expected) => {
  expect(wantsColour(isTerminal, env)).toBe(expected);
});

test('a palette without colour leaves text as it is', () => {
  const { error, warning, place, aside, heading } = colourless;
  expect([error, warning, place, aside, heading].map((paint) => paint('x'))).toEqual(['x', 'x', 'x', 'x', 'x']);
  expect(colours.heading('x')).toBe('\u001b[1mx\u001b[22m');
});
