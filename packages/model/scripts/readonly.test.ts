import { expect, test } from 'vitest';
import { deepReadonly } from './readonly.ts';

test('properties and lists are readonly, comments and everything else stay', () => {
  const text = `/** One: string[] */
export interface One {
  /**
   * Some [a, b].
   */
  some: [Two, ...Two[]];
  many?: string[];
  nested: { rows: string[][]; 'a-key'?: ('a' | 'b')[] };
}
export type List = [string, string, ...string[]];
export type Kind = 'a[]' | 'b';
`;
  expect(deepReadonly(text)).toBe(`/** One: string[] */
export interface One {
  /**
   * Some [a, b].
   */
  readonly some: readonly [Two, ...Two[]];
  readonly many?: readonly string[];
  readonly nested: { readonly rows: readonly (readonly string[])[]; readonly 'a-key'?: readonly ('a' | 'b')[] };
}
export type List = readonly [string, string, ...string[]];
export type Kind = 'a[]' | 'b';
`);
});
