import { button, element } from '../element.ts';
import { emptyOf, type Field, isList, type Part, partOf, wayOf } from '../field.ts';
import { pointerOf } from '../pointer.ts';
import { words } from '../words.ts';
import type { Builder, Use } from './builder.ts';
import { findingsAt } from './findings-at.ts';
import { inputField, optionalMark } from './input.ts';
import { pickerField } from './picker.ts';

/** A field with its label, what it is for, and a place for findings. */
function build(field: Field, use: Use, builder: Builder): HTMLElement {
  switch (field.kind) {
    case 'group':
      return block(use, field, groupParts(field, use, builder), builder);
    case 'list':
      return block(use, field, listParts(field, use, builder), builder);
    case 'either':
      return block(use, field, eitherParts(field, use, builder), builder);
    case 'record':
      return pickerField(field, use, builder);
    case 'constant':
      return element('span', { hidden: '' });
    default:
      return inputField(field, use, builder);
  }
}

/** A part that is itself made of fields is shown once it is asked for, if it may be absent. */
export function buildPart({ name, isRequired, isOptional, field }: Part, { path, value }: Use, builder: Builder) {
  const { lang, reshaped } = builder;
  const own = { path: [...path, name], value: partOf(value, name), isOptional };
  const isMany = field.kind === 'group' || field.kind === 'either';
  if (own.value === undefined && !isRequired && isMany)
    return block(
      { ...own, isPlain: true },
      field,
      [button(words.add[lang](field.title), () => reshaped(own.path, emptyOf(field)))],
      builder,
    );
  const made = build(field, own, builder);
  if (!isRequired && isMany) made.append(button(words.remove[lang](field.title), () => reshaped(own.path, undefined)));
  return made;
}

function groupParts(field: Extract<Field, { kind: 'group' }>, use: Use, builder: Builder): readonly Node[] {
  const { path, value } = use;
  const parts = field.parts.filter((part) => part.field.kind !== 'constant');
  const [further, first] = [
    parts.filter(({ isOptional }) => isOptional),
    parts.filter(({ isOptional }) => !isOptional),
  ];
  const isQuote = parts.some(({ name }) => name === 'leaf');
  const isText = parts.every(({ name }) => name === 'ja' || name === 'en');
  // The label of a text in two languages says enough.
  const made = (own: readonly Part[]): Node[] =>
    own.map((part) => {
      const field = isText ? { ...part.field, description: '' } : part.field;
      return buildPart({ ...part, field }, use, builder);
    });
  const shown = isText ? [element('div', { class: 'languages' }, ...made(first))] : made(first);
  const fold = (): HTMLElement => {
    const names = further.map((part) => part.field.title).join(builder.lang === 'ja' ? '、' : ', ');
    const own = element('details', {}, element('summary', {}, words.further[builder.lang](names)), ...made(further));
    own.open = further.some(({ name }) => partOf(value, name) !== undefined);
    return own;
  };
  return [...(isQuote ? [builder.paste(path)] : []), ...shown, ...(further.length > 0 ? [fold()] : [])];
}

function listParts(field: Extract<Field, { kind: 'list' }>, { path, value }: Use, builder: Builder): readonly Node[] {
  const { lang, reshaped } = builder;
  const items = isList(value) ? value : [];
  const itemTitle = field.item.kind === 'record' ? field.title : field.item.title;
  const shown = items.map((item, at) => {
    const own = { path: [...path, at], value: item, isOptional: false, isPlain: items.length === 1 };
    const name = `${itemTitle} ${at + 1}`;
    const made = build({ ...field.item, title: name, description: '' }, own, builder);
    if (items.length > 1 || field.least === 0)
      made.append(button(words.remove[lang](name), () => reshaped(own.path, undefined)));
    return made;
  });
  const add = button(words.add[lang](itemTitle), () => reshaped([...path, items.length], emptyOf(field.item)));
  return [...shown, element('p', {}, add)];
}

function eitherParts(field: Extract<Field, { kind: 'either' }>, use: Use, builder: Builder): readonly Node[] {
  const { path, value } = use;
  const current = wayOf(field.ways, value ?? '');
  const choices = field.ways.map((way) => {
    const radio = element('input', { type: 'radio', name: `way${pointerOf(path)}` });
    radio.checked = way === current;
    radio.addEventListener('change', () => builder.reshaped(path, emptyOf(way)));
    return element('label', { class: 'radio' }, radio, ` ${way.title}`);
  });
  const shown = current?.kind === 'group' ? groupParts(current, use, builder) : [];
  return [element('div', {}, ...choices), ...shown];
}

/** Fields that belong together, under their title; the only item of a list needs none. */
function block(
  { path, isPlain, isOptional }: Use,
  { title, description }: Field,
  children: readonly Node[],
  { lang }: Builder,
): HTMLElement {
  const pointer = pointerOf(path);
  const own = { 'data-pointer': pointer, id: `f${pointer}`, tabindex: '-1' };
  const shown = [...children, findingsAt(pointer)];
  if (isPlain) return element('div', { ...own, class: 'block' }, ...shown);
  const legend = element('legend', {}, title);
  if (isOptional) legend.append(' ', optionalMark(lang));
  const hint = description === '' ? [] : [element('p', { class: 'small mute' }, description)];
  return element('fieldset', { ...own, 'aria-describedby': `e${pointer}` }, legend, ...hint, ...shown);
}
