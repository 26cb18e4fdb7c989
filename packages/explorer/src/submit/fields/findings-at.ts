import { element } from '../element.ts';

/** The place where the findings on a field are shown. */
export function findingsAt(pointer: string): HTMLElement {
  return element('div', { class: 'findings', id: `e${pointer}` });
}
