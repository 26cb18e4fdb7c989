import { type Attention, forget } from './attention.ts';
import { changed, type Draft, partOf, valueAt } from './field.ts';
import { type Path, pointerOf } from './pointer.ts';
import { suggestedId } from './start.ts';

/** A draft while it is written. */
export interface Editing {
  /** Takes what was typed in a field. */
  readonly typed: (path: Path, value: Draft) => void;
  /** Takes a value that stands at a place, or its removal. */
  readonly put: (path: Path, value: Draft | undefined) => void;
  /** Shows in a field what the draft holds. */
  readonly fill: (path: Path) => void;
}

/** Where the draft is held. */
export interface Holder {
  readonly draft: () => Draft;
  readonly attention: () => Attention;
  readonly accept: (draft: Draft) => void;
}

/** Writes to a draft: the id follows the English title until it is typed itself. */
export function editing({ draft, attention, accept }: Holder): Editing {
  const fill: Editing['fill'] = (path) => {
    const input = document.getElementById(`f${pointerOf(path)}`);
    if (input && 'value' in input) input.value = String(valueAt(draft(), path) ?? '');
  };
  const put: Editing['put'] = (path, value) => {
    const at = path.at(-1);
    if (value === undefined && typeof at === 'number') forget(attention(), pointerOf(path.slice(0, -1)), at);
    else attention().typed.add(pointerOf(path));
    accept(changed(draft(), path, value));
  };
  const typed: Editing['typed'] = (path, value) => {
    attention().typed.add(pointerOf(path));
    const next = changed(withoutCount(draft(), path), path, value);
    const isTitle = pointerOf(path) === '/title/en';
    const before = suggestedId(String(valueAt(draft(), path) ?? ''));
    if (!isTitle || (partOf(draft(), 'id') ?? '') !== before) return accept(next);
    accept(changed(next, ['id'], suggestedId(String(value))));
    fill(['id']);
  };
  return { typed, put, fill };
}

/** If the words of a quote change, so does their count in the passage. */
function withoutCount(draft: Draft, path: Path): Draft {
  const isQuoted = ['document', 'leaf', 'exact'].includes(String(path.at(-1)));
  return isQuoted ? changed(draft, [...path.slice(0, -1), 'occurrence'], undefined) : draft;
}
