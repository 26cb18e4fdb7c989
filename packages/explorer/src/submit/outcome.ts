import type { Language } from '../language/language.ts';
import { button, element } from './element.ts';
import type { Draft, FormModel } from './field.ts';
import { issueForm, type Link, pullRequest } from './links.ts';
import { words } from './words.ts';

/** The report as YAML, with the ways to hand it on. */
export interface Outcome {
  readonly shown: HTMLElement;
  readonly update: (record: Draft, report: { readonly id: string; readonly yaml: string }) => void;
}

export function outcome(model: FormModel, lang: Language): Outcome {
  let [yaml, id] = ['', ''];
  const preview = element('pre', { id: 'yaml', translate: 'no' });
  const said = element('span', { role: 'status', class: 'small' });
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(yaml);
    said.textContent = words.copied[lang];
  };
  const copied = button(words.copy[lang], () => void copy());
  const saved = button(words.download[lang], () => download(`${id.split('/').at(-1) || 'report'}.yaml`, yaml));
  const links = element('div', { class: 'btnrow' });
  const note = element('p', { class: 'small mute' }, words.sends[lang]);
  const update: Outcome['update'] = (record, report) => {
    ({ yaml, id } = report);
    preview.textContent = yaml;
    const issue = issueForm(record, model);
    const made = [
      linkTo(pullRequest(id, yaml), words.pullRequest[lang], copy),
      ...(issue ? [linkTo(issue, words.issue[lang], copy)] : []),
    ];
    const isLong = [pullRequest(id, yaml), issue].some((link) => link?.isPrefilled === false);
    links.replaceChildren(...made, ...(isLong ? [element('p', { class: 'small' }, words.tooLong[lang])] : []));
  };
  const shown = element('div', {}, preview, element('div', { class: 'btnrow' }, copied, saved, said), note, links);
  return { shown, update };
}

function linkTo({ address, isPrefilled }: Link, text: string, copy: () => Promise<void>): HTMLElement {
  const made = element('a', { class: 'btn', href: address, rel: 'external noreferrer', target: '_blank' }, text);
  if (!isPrefilled) made.addEventListener('click', () => void copy());
  return made;
}

function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/yaml' }));
  element('a', { href: address, download: name }).click();
  URL.revokeObjectURL(address);
}
