import type { RecordFinding } from '@digital-accords/validator';
import { isWithin } from './pointer.ts';

/** What a person has dealt with; findings elsewhere wait. */
export interface Attention {
  /** JSON Pointers to the fields in which something was typed. */
  readonly typed: Set<string>;
  /** JSON Pointers to the fields that were left. */
  readonly left: Set<string>;
  /** Whether the file was asked for: then every finding is due. */
  isAsked: boolean;
}

export function noAttention(): Attention {
  return { typed: new Set(), left: new Set(), isAsked: false };
}

/** Whether a finding says that a required field is empty. */
export function isGap({ ruleId, messageId }: RecordFinding): boolean {
  return gaps.has(`${ruleId}/${messageId}`);
}

const gaps: ReadonlySet<string> = new Set([
  'schema/missing-property',
  'update-date/missing',
  'update-evidence/no-basis',
  'update-evidence/no-evidence',
]);

/** Whether a finding is shown: a mistake as soon as its field is typed in, a gap once its field was left. */
export function isDue(finding: RecordFinding, at: string, { typed, left, isAsked }: Attention): boolean {
  const isSeen = (places: ReadonlySet<string>): boolean => [...places].some((one) => isWithin(one, at));
  return isAsked || isSeen(left) || (!isGap(finding) && isSeen(typed));
}

/** After an item of a list was removed, the next ones have moved up. */
export function forget({ typed, left }: Attention, list: string, removed: number): void {
  for (const places of [typed, left]) {
    const own = [...places].filter((one) => one !== list && isWithin(one, list));
    for (const one of own) places.delete(one);
    for (const one of own) {
      const [at = '', ...rest] = one.slice(list.length + 1).split('/');
      const index = Number(at);
      if (index !== removed) places.add([list, index > removed ? index - 1 : index, ...rest].join('/'));
    }
  }
}
