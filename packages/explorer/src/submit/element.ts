type Attributes = Readonly<Record<string, string | undefined>>;

/** An element with attributes and children; a text is put in as text. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) made.setAttribute(key, value);
  }
  made.append(...children);
  return made;
}

/** A button that does something on the page. */
export function button(text: string, act: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button', class: 'btn' }, text);
  made.addEventListener('click', act);
  return made;
}
