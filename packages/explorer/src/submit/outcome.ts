import type { Language } from '../language/language.ts';
import { button, element } from './element.ts';
import { type Draft, type FormModel, partOf } from './field.ts';
import { issueForm, type Link, pullRequest } from './links.ts';
import { words } from './words.ts';
import { yamlOf } from './yaml.ts';

/** The report as YAML, with the ways to hand it on. */
export interface Outcome {
  readonly preview: HTMLElement;
  readonly ways: HTMLElement;
  readonly update: (record: Draft) => void;
  /** Gives the file, whatever the check says. */
  readonly save: () => void;
}

/** Whether the report may be handed on: at once, and once the check that is under way has answered. */
export interface Gate {
  readonly isOpen: () => boolean;
  readonly opens: () => Promise<boolean>;
}

export function outcome(model: FormModel, lang: Language, gate: Gate): Outcome {
  let record: Draft = {};
  const preview = element('pre', { id: 'yaml', translate: 'no', tabindex: '0', role: 'group', 'aria-label': 'YAML' });
  const said = element('span', { role: 'status', class: 'small' });
  const idOf = (): string => String(partOf(record, 'id') ?? '');
  const copy = async (): Promise<void> => {
    said.textContent = await navigator.clipboard.writeText(yamlOf(record)).then(
      () => words.copied[lang],
      () => words.notCopied[lang],
    );
  };
  const save = (): void => download(`${nameIn(idOf())}.yaml`, yamlOf(record));
  const once = (act: () => void) => async (): Promise<void> => {
    if (await gate.opens()) act();
  };
  const buttons = element(
    'div',
    { class: 'btnrow' },
    button(words.download[lang], once(save)),
    button(words.copy[lang], once(copy)),
    said,
  );
  const links = element('div', { class: 'btnrow' });
  const long = element('p', { class: 'small' });
  const linkTo = ({ address, isPrefilled }: Link, text: string): HTMLElement => {
    const made = element('a', { class: 'btn', href: address, rel: 'external noreferrer', target: '_blank' }, text);
    made.addEventListener('click', (event) => {
      if (!gate.isOpen()) event.preventDefault();
      else if (!isPrefilled) void copy();
    });
    return made;
  };
  const update: Outcome['update'] = (next) => {
    record = next;
    const yaml = yamlOf(record);
    if (preview.textContent === yaml) return;
    preview.textContent = yaml;
    const [change, issue] = [pullRequest(idOf(), yaml), issueForm(record, model)];
    links.replaceChildren(
      linkTo(change, words.pullRequest[lang]),
      ...(issue ? [linkTo(issue, words.issue[lang])] : []),
    );
    long.textContent = [change, issue].some((link) => link?.isPrefilled === false) ? words.tooLong[lang] : '';
  };
  const note = element('p', { class: 'small mute' }, words.sends[lang]);
  return { preview, ways: element('div', { class: 'ways' }, buttons, links, long, note), update, save };
}

/** The name of the file; an id that is not one yet gives none. */
function nameIn(id: string): string {
  return /^updates\/([a-z0-9-]+)$/.exec(id)?.[1] ?? 'report';
}

function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/yaml' }));
  element('a', { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address));
}
