import { writeCount } from '../count.ts';
import type { Values } from './narrow.ts';

/** A record in the full list of the page. */
export interface Listed {
  readonly item: HTMLElement;
  readonly id: string;
  readonly title: string;
  readonly values: Values;
}

/** The records in the full list of the page, by id. */
export function listedIn(everything: HTMLElement): ReadonlyMap<string, Listed> {
  const all = [...everything.querySelectorAll<HTMLElement>('li')].map((item): Listed => {
    const path = item.querySelector('a')?.pathname ?? '';
    const held = (name: string): readonly string[] => item.dataset[name]?.split(' ') ?? [];
    const type = item.closest<HTMLElement>('[data-type]')?.dataset['type'] ?? '';
    return {
      item,
      // Without the language and the slash at the end.
      id: path.slice('/ja/'.length, -1),
      title: item.textContent.trim(),
      values: {
        type: [type],
        agreement: held('agreement'),
        organisation: held('organisation'),
        topic: held('topic'),
        state: held('state'),
      },
    };
  });
  return new Map(all.map((one) => [one.id, one]));
}

/** Shows some of the records in the full list, in the groups that have any, and opens these. */
export function showListed(everything: HTMLElement, shown: ReadonlySet<HTMLElement>, isNarrowed: boolean): void {
  for (const group of everything.querySelectorAll<HTMLDetailsElement>('details')) {
    const items = [...group.querySelectorAll<HTMLElement>('li')];
    for (const item of items) item.hidden = !shown.has(item);
    const count = items.filter((item) => shown.has(item)).length;
    group.hidden = count === 0;
    group.open = isNarrowed;
    writeCount(group.querySelector('summary .num'), count);
  }
}
