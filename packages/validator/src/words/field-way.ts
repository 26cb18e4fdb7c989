import { labels } from '@digital-accords/model';
import type { Language } from '../diagnostic/render.ts';
import { fieldTable } from '../generated/fields.ts';
import { titles } from '../generated/titles.ts';
import { schemeOf } from '../walk/scheme-of.ts';
import { fieldsOn, own } from './fields-on.ts';

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
  const names = fieldsOn(type, keys).map(({ title }, at) => title?.[language === 'ja' ? 0 : 1] ?? keys[at] ?? '');
  const way: string[] = [];
  for (const step of steps) {
    const name = isIndex(step) ? `${way.pop() ?? ''} ${Number(step) + 1}`.trim() : names.shift();
    way.push(name ?? step);
  }
  return way;
}

/**
 * The label of a term.
 *
 * @param type type of the record that carries it
 * @param pointer JSON Pointer (RFC 6901) to it
 * @param term the term
 * @param language language of the reader
 * @returns undefined if no vocabulary has the term
 */
export function termLabel(type: string, pointer: string, term: string, language: Language): string | undefined {
  const keys = pointer.split('/').slice(1).map(unescaped);
  const fields = keys.filter((step) => !isIndex(step));
  const [field, holder] = fieldsOn(type, fields).toReversed();
  const named = field?.definition ? labelOf(field.definition, term) : kindOf(holder?.definition, fields.at(-1), term);
  return named?.[language];
}

type Label = { readonly [Key in Language]: string };

function labelOf(definition: string, term: string): Label | undefined {
  const terms: Readonly<Record<string, Readonly<Record<string, Label>>>> = labels;
  return definition.endsWith('Term') ? own(own(terms, schemeOf(definition)), term) : undefined;
}

/** What tells the members of a union apart is named by the title of the member. */
function kindOf(union: string | undefined, key: string | undefined, kind: string): Label | undefined {
  const { tag, members } = (union === undefined ? undefined : own(fieldTable.unions, union)) ?? {};
  const member = tag === key ? own(members, kind) : undefined;
  const title = member === undefined ? undefined : own(titles[member], '');
  return title && { ja: title[0], en: title[1] };
}

function isIndex(step: string): boolean {
  return /^\d+$/.test(step);
}

function unescaped(step: string): string {
  return step.replaceAll('~1', '/').replaceAll('~0', '~');
}
