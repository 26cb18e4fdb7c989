import { element, onTyped } from '../element.ts';
import type { Field, RecordOption } from '../field.ts';
import { pointerOf } from '../pointer.ts';
import { words } from '../words.ts';
import type { Builder, Use } from './builder.ts';
import { labelled } from './input.ts';
import { matching } from './matching.ts';

/** A field for the id of a record, which words of its title find: a combobox with a list, after the ARIA practices. */
export function pickerField(
  field: Extract<Field, { kind: 'record' }>,
  { path, value, isOptional }: Use,
  { lang, records, typed }: Builder,
): HTMLElement {
  const pointer = pointerOf(path);
  const all = field.types.flatMap((type) => records[type] ?? []);
  const input = element('input', {
    id: `f${pointer}`,
    class: 'input',
    role: 'combobox',
    autocomplete: 'off',
    spellcheck: 'false',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': `l${pointer}`,
    'aria-describedby': `h${pointer} c${pointer} e${pointer}`,
  });
  const list = element('ul', { id: `l${pointer}`, role: 'listbox', class: 'options', 'aria-label': field.title });
  list.hidden = true;
  const chosen = element('p', { id: `c${pointer}`, class: 'chosen' });
  let shown: readonly RecordOption[] = [];
  let active = -1;
  let taken = value === undefined ? '' : String(value);

  const tell = (): void => {
    chosen.textContent = all.find((one) => one.value === input.value.trim())?.label ?? '';
  };
  const close = (): void => {
    list.hidden = true;
    active = -1;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  };
  const take = (id: string): void => {
    input.value = id;
    close();
    tell();
    if (id === taken) return;
    taken = id;
    typed(path, id);
  };
  const activate = (at: number): void => {
    active = at;
    for (const [own, option] of [...list.children].entries()) option.setAttribute('aria-selected', String(own === at));
    const option = list.children[at];
    if (option) input.setAttribute('aria-activedescendant', option.id);
    option?.scrollIntoView({ block: 'nearest' });
  };
  const open = (): void => {
    shown = matching(input.value, all);
    const options = shown.map(({ value: id, label }, at) => {
      const option = element(
        'li',
        { role: 'option', id: `l${pointer}/${at}`, 'aria-selected': 'false' },
        label,
        element('span', { class: 'id', translate: 'no' }, id),
      );
      // The field keeps the cursor.
      option.addEventListener('pointerdown', (event) => event.preventDefault());
      option.addEventListener('click', () => take(id));
      return option;
    });
    list.replaceChildren(...options);
    active = -1;
    input.removeAttribute('aria-activedescendant');
    list.hidden = options.length === 0;
    input.setAttribute('aria-expanded', String(options.length > 0));
  };

  const chosenBy = (): RecordOption | undefined => shown[active] ?? (shown.length === 1 ? shown[0] : undefined);

  input.value = taken;
  tell();
  onTyped(input, () => {
    open();
    tell();
    // An id that was pasted whole need not be chosen.
    if (all.some((one) => one.value === input.value.trim())) take(input.value.trim());
  });
  input.addEventListener('blur', () => take(input.value.trim()));
  input.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) {
      event.preventDefault();
      if (list.hidden) open();
      activate((active + step + shown.length + (active < 0 && step < 0 ? 1 : 0)) % Math.max(1, shown.length));
    } else if (event.key === 'Enter' && chosenBy() && !list.hidden) {
      event.preventDefault();
      take(chosenBy()?.value ?? '');
    } else if (event.key === 'Escape' && !list.hidden) close();
  });
  const hint = `${field.description}${words.pick[lang]}`;
  return labelled({ title: field.title, hint, pointer, isOptional, lang }, [input, list, chosen]);
}
