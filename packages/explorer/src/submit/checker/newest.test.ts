import { expect, test } from 'vitest';
import { newest } from './newest.ts';

function trial() {
  const asked: string[] = [];
  const told: string[] = [];
  const answers: PromiseWithResolvers[] = [];
  const ask = newest<string, string>({
    ask: (question) => {
      asked.push(question);
      return new Promise((resolve, reject) => answers.push({ resolve, reject }));
    },
    tell: (answer) => told.push(answer),
    fail: () => told.push('failed'),
  });
  return { ask, asked, told, answers };
}

interface PromiseWithResolvers {
  readonly resolve: (answer: string) => void;
  readonly reject: (error: Error) => void;
}

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

test('of questions asked in a burst, the first and the newest are asked, and the newest alone is told', async () => {
  const { ask, asked, told, answers } = trial();
  for (const question of ['a', 'b', 'c']) ask(question);
  expect(asked).toEqual(['a']);
  answers[0]?.resolve('A');
  await turn();
  expect([asked, told]).toEqual([['a', 'c'], []]);
  answers[1]?.resolve('C');
  await turn();
  expect(told).toEqual(['C']);
});

test('a question that fails is said, and the next one is asked', async () => {
  const { ask, asked, told, answers } = trial();
  ask('a');
  ask('b');
  answers[0]?.reject(new Error('no'));
  await turn();
  answers[1]?.resolve('B');
  await turn();
  expect([asked, told]).toEqual([
    ['a', 'b'],
    ['failed', 'B'],
  ]);
});
