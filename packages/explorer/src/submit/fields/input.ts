import { element, onTyped } from '../element.ts';
import type { Field } from '../field.ts';
import { pointerOf } from '../pointer.ts';
import { words } from '../words.ts';
import type { Builder, Use } from './builder.ts';
import { findingsAt } from './findings-at.ts';

/** A field in which one value is typed or chosen. */
export function inputField(field: Field, { path, value, isOptional }: Use, { lang, typed }: Builder): HTMLElement {
  const pointer = pointerOf(path);
  const hint = hintOf(field, lang);
  const input = inputOf(field, { pointer, hint, lang });
  input.value = value === undefined ? '' : String(value);
  onTyped(input, () => typed(path, input.value));
  return labelled({ title: field.title, hint, pointer, isOptional, lang }, [input]);
}

interface Labelling {
  readonly title: string;
  /** What the field is for; empty if the label says enough. */
  readonly hint: string;
  readonly pointer: string;
  readonly isOptional: boolean;
  readonly lang: Builder['lang'];
}

/** An input, and what goes with it, under its label. */
export function labelled({ title, hint, pointer, isOptional, lang }: Labelling, inputs: readonly Node[]): HTMLElement {
  const label = element('label', { for: `f${pointer}` }, title);
  if (isOptional) label.append(' ', optionalMark(lang));
  const described = hint === '' ? [] : [element('p', { class: 'small mute', id: `h${pointer}` }, hint)];
  const shown = [label, ...described, ...inputs, findingsAt(pointer)];
  return element('div', { class: 'field', 'data-pointer': pointer }, ...shown);
}

/** Says that a field may be left out. */
export function optionalMark(lang: Builder['lang']): HTMLElement {
  return element('span', { class: 'small mute optional' }, words.optional[lang]);
}

function hintOf(field: Field, lang: Builder['lang']): string {
  const example = field.kind === 'day' ? '2026-11-28' : field.kind === 'text' ? field.example : '';
  return `${field.description}${example === '' ? '' : words.forExample[lang](example)}`;
}

function inputOf(field: Field, { pointer, hint, lang }: Pick<Labelling, 'pointer' | 'hint' | 'lang'>) {
  const described = hint === '' ? `e${pointer}` : `h${pointer} e${pointer}`;
  const own = { id: `f${pointer}`, 'aria-describedby': described, class: 'input' };
  if (field.kind === 'choice') {
    const options = field.options.map(({ value, label }) => element('option', { value }, label));
    return element('select', own, element('option', { value: '' }, words.choose[lang]), ...options);
  }
  const isLong = field.kind === 'text' && field.isLong;
  return isLong ? element('textarea', { ...own, rows: '2' }) : element('input', { ...own, autocomplete: 'off' });
}
