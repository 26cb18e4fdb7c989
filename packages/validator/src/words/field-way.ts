import type { Language } from '../diagnostic/render.ts';
import { fieldTitles } from './field-titles.ts';

/**
 * The way to a value of a record in words: titles of fields, with the number of an item behind that of its list.
 *
 * @param type type of the record
 * @param pointer JSON Pointer (RFC 6901) to the value
 * @param language language of the reader
 * @returns `['Evidence 1', 'Quote']` for `/evidence/0/quote` of a report; a field without title is named by its key
 */
export function fieldWay(type: string, pointer: string, language: Language): readonly string[] {
  const steps = pointer.split('/').slice(1).map(unescaped);
  const keys = steps.filter((step) => !isIndex(step));
  const names = fieldTitles(type, keys).map((title, at) => title?.[language === 'ja' ? 0 : 1] ?? keys[at] ?? '');
  const way: string[] = [];
  for (const step of steps) {
    const name = isIndex(step) ? `${way.pop() ?? ''} ${Number(step) + 1}`.trim() : names.shift();
    way.push(name ?? step);
  }
  return way;
}

function isIndex(step: string): boolean {
  return /^\d+$/.test(step);
}

function unescaped(step: string): string {
  return step.replaceAll('~1', '/').replaceAll('~0', '~');
}
