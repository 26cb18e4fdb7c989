/** A damaged copy of a record, and where the damage is. */
export interface Mutant {
  readonly value: unknown;
  /** JSON Pointer (RFC 6901) to the damage. */
  readonly pointer: string;
  /** New path of the file, if the file was moved too. */
  readonly file?: string;
  /** Text of the file as YAML, if what is damaged is the text; it is read in place of the value. */
  readonly text?: string;
  /** What the finding must suggest first, if it must suggest something. */
  readonly meant?: string;
  /** The field that was damaged, as definition and property, for the table of survivors. */
  readonly field?: string;
}

type Mapping = { [key: string]: unknown };

/**
 * A copy of a record with another value at a place.
 *
 * @param record the record
 * @param pointer where
 * @param value the new value; undefined removes the property or item
 */
export function damaged(record: unknown, pointer: string, value: unknown): unknown {
  const copy: unknown = structuredClone(record);
  const steps = pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  const last = steps.pop() ?? '';
  let holder: unknown = copy;
  for (const step of steps) {
    if (Array.isArray(holder)) holder = holder[Number(step)];
    else if (isMapping(holder)) holder = holder[step];
  }
  if (Array.isArray(holder)) {
    if (value === undefined) holder.splice(Number(last), 1);
    else holder[Number(last)] = value;
  } else if (isMapping(holder)) {
    if (value === undefined) delete holder[last];
    else holder[last] = value;
  }
  return copy;
}

/** The value at a place. */
export function valueAt(record: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((value, step) => {
      if (Array.isArray(value)) return value[Number(step)];
      return isMapping(value) ? value[step] : undefined;
    }, record);
}

function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether the place of a finding is that of the damage, is inside it, or contains it. */
export function isAt(found: string | undefined, pointer: string): boolean {
  if (found === undefined) return false;
  return `${found}/`.startsWith(`${pointer}/`) || `${pointer}/`.startsWith(`${found}/`);
}
