import type { Language } from '../language/language.ts';
import { button, element, onTyped } from './element.ts';
import { type Draft, emptyOf, type Field, isList, partOf, wayOf } from './field.ts';
import { type Path, pointerOf } from './pointer.ts';
import { words } from './words.ts';

/** What the fields are built for. */
export interface Builder {
  readonly lang: Language;
  /** Takes what was typed. */
  readonly typed: (path: Path, value: Draft) => void;
  /** Takes a change after which other fields are shown. */
  readonly reshaped: (path: Path, value: Draft | undefined) => void;
  /** A place to paste words whose passage is looked up; it fills the quote at the path. */
  readonly paste: (path: Path) => Node;
}

interface Use {
  readonly path: Path;
  readonly value: Draft | undefined;
  readonly isRequired: boolean;
}

/** A field with its label, what it is for, and a place for findings. */
export function build(field: Field, use: Use, builder: Builder): HTMLElement {
  switch (field.kind) {
    case 'constant':
      return element('span', { hidden: '' });
    case 'group':
      return buildGroup(field, use, builder);
    case 'list':
      return buildList(field, use, builder);
    case 'either':
      return buildEither(field, use, builder);
    default:
      return buildInput(field, use, builder);
  }
}

function buildGroup(field: Extract<Field, { kind: 'group' }>, { path, value }: Use, builder: Builder): HTMLElement {
  const names = field.parts.map(({ name }) => name);
  const isQuote = names.includes('exact') && names.includes('leaf');
  const parts = field.parts.map((part) => buildPart(part, { path: [...path, part.name], value }, builder));
  return fieldset(field, path, [...(isQuote ? [builder.paste(path)] : []), ...parts]);
}

/** A part that is itself made of fields is shown once it is asked for, if it may be absent. */
export function buildPart(
  { name, isRequired, field }: { name: string; isRequired: boolean; field: Field },
  { path, value }: { path: Path; value: Draft | undefined },
  builder: Builder,
): HTMLElement {
  const own = partOf(value, name);
  const isMany = field.kind === 'group' || field.kind === 'either';
  if (own === undefined && !isRequired && isMany) {
    const { lang } = builder;
    const pointer = pointerOf(path);
    return element(
      'div',
      { 'data-pointer': pointer, id: `f${pointer}`, tabindex: '-1' },
      element(
        'p',
        {},
        button(words.add[lang](field.title), () => builder.reshaped(path, emptyOf(field))),
      ),
      element('div', { class: 'findings', id: `e${pointer}` }),
    );
  }
  const made = build(field, { path, value: own, isRequired }, builder);
  if (isRequired || !isMany) return made;
  made.append(button(words.remove[builder.lang](field.title), () => builder.reshaped(path, undefined)));
  return made;
}

function buildList(field: Extract<Field, { kind: 'list' }>, { path, value }: Use, builder: Builder): HTMLElement {
  const { lang, reshaped } = builder;
  const items = isList(value) ? value : [];
  const shown = items.map((item, at) => {
    const own = [...path, at];
    const remove = button(words.remove[lang](`${field.title} ${at + 1}`), () => reshaped(own, undefined));
    const made = build(field.item, { path: own, value: item, isRequired: true }, builder);
    return element('div', { class: 'item' }, made, ...(items.length > 1 || field.least === 0 ? [remove] : []));
  });
  const add = button(words.add[lang](field.title), () => reshaped(path, [...items, emptyOf(field.item)]));
  return fieldset(field, path, [...shown, element('p', {}, add)]);
}

function buildEither(field: Extract<Field, { kind: 'either' }>, { path, value }: Use, builder: Builder): HTMLElement {
  const current = wayOf(field.ways, value ?? '');
  const choices = field.ways.map((way) => {
    const radio = element('input', { type: 'radio', name: `way${pointerOf(path)}` });
    radio.checked = way === current;
    radio.addEventListener('change', () => builder.reshaped(path, emptyOf(way)));
    return element('label', { class: 'radio' }, radio, ` ${way.title}`);
  });
  const shown = current ? [build(current, { path, value, isRequired: true }, builder)] : [];
  return fieldset(field, path, [element('div', {}, ...choices), ...shown]);
}

function buildInput(field: Field, { path, value, isRequired }: Use, builder: Builder): HTMLElement {
  const pointer = pointerOf(path);
  const { lang } = builder;
  const input = inputOf(field, pointer, builder);
  input.value = value === undefined ? '' : String(value);
  onTyped(input, () => builder.typed(path, input.value));
  const label = element('label', { for: `f${pointer}` }, field.title);
  if (!isRequired) label.append(' ', element('span', { class: 'small mute' }, words.optional[lang]));
  return element(
    'div',
    { class: 'field', 'data-pointer': pointer },
    label,
    element('p', { class: 'small mute', id: `h${pointer}` }, field.description),
    input,
    element('div', { class: 'findings', id: `e${pointer}` }),
  );
}

function inputOf(field: Field, pointer: string, { lang }: Builder) {
  const own = { id: `f${pointer}`, 'aria-describedby': `h${pointer} e${pointer}`, class: 'input' };
  switch (field.kind) {
    case 'choice':
      return element(
        'select',
        own,
        element('option', { value: '' }, words.choose[lang]),
        ...field.options.map(({ value, label }) => element('option', { value }, label)),
      );
    case 'record':
      return element('input', { ...own, list: `records-${field.types.join('-')}`, autocomplete: 'off' });
    default: {
      const isLong = field.kind === 'text' && field.isLong;
      const placeholder = field.kind === 'text' ? field.example : '2026-11-28';
      return isLong ? element('textarea', { ...own, rows: '2' }) : element('input', { ...own, placeholder });
    }
  }
}

function fieldset({ title, description }: Field, path: Path, children: readonly Node[]): HTMLElement {
  const pointer = pointerOf(path);
  return element(
    'fieldset',
    { 'data-pointer': pointer, id: `f${pointer}`, tabindex: '-1', 'aria-describedby': `e${pointer}` },
    element('legend', {}, title),
    element('p', { class: 'small mute' }, description),
    ...children,
    element('div', { class: 'findings', id: `e${pointer}` }),
  );
}
