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

/** A message of the check: names of fields, which it puts between backticks, are shown as code. */
export function messageParts(message: string): (Node | string)[] {
  return message.split('`').map((text, at) => (at % 2 === 1 ? element('code', {}, text) : text));
}

/** Listens to what is typed. While an input method composes, the text is not yet meant. */
export function onTyped(input: HTMLElement, act: () => void): void {
  input.addEventListener('input', (event) => {
    if (!(event instanceof InputEvent && event.isComposing)) act();
  });
  input.addEventListener('compositionend', act);
}

/** A button that does something on the page. */
export function button(text: string, act: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button', class: 'btn' }, text);
  made.addEventListener('click', act);
  return made;
}
