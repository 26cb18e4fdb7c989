import type { Path } from './pointer.ts';

/** A value as it is typed; a field that is left empty holds an empty text. */
export type Draft = string | number | readonly Draft[] | { readonly [name: string]: Draft };

/** What every field has. */
interface Common {
  readonly title: string;
  readonly description: string;
}

/** A field of the form, made from the schema. */
export type Field =
  | (Common & { readonly kind: 'text'; readonly isLong: boolean; readonly example: string })
  | (Common & { readonly kind: 'day' })
  | (Common & { readonly kind: 'choice'; readonly options: readonly Option[] })
  /** The id of a record of one of some types. */
  | (Common & { readonly kind: 'record'; readonly types: readonly string[] })
  | (Common & { readonly kind: 'constant'; readonly value: string })
  | (Common & { readonly kind: 'group'; readonly parts: readonly Part[] })
  | (Common & { readonly kind: 'list'; readonly item: Field; readonly least: number })
  | (Common & { readonly kind: 'either'; readonly ways: readonly Field[] });

export interface Option {
  readonly value: string;
  readonly label: string;
}

/** A record that a field can name, with its title in the language of the page and in the other. */
export interface RecordOption extends Option {
  readonly other: string;
}

export interface Part {
  readonly name: string;
  /** Whether the schema requires it. */
  readonly isRequired: boolean;
  /** Whether it is shown as one that may be left out; a rule may ask for one that the schema does not require. */
  readonly isOptional: boolean;
  readonly field: Field;
}

/** What the form is made from; it is loaded when the form is opened. */
export interface FormModel {
  readonly fields: Extract<Field, { readonly kind: 'group' }>;
  /** Ids and titles of the records that a field can name, by type. */
  readonly records: Readonly<Record<string, readonly RecordOption[]>>;
  /** Options of the issue form, by term. */
  readonly issueOptions: Readonly<Record<string, string>>;
}

/** A field that nobody has filled in yet. */
export function emptyOf(field: Field): Draft {
  switch (field.kind) {
    case 'constant':
      return field.value;
    case 'group':
      return Object.fromEntries(
        field.parts.filter(({ isRequired }) => isRequired).map(({ name, field: part }) => [name, emptyOf(part)]),
      );
    case 'list':
      return field.least > 0 ? [emptyOf(field.item)] : [];
    case 'either':
      return field.ways[0] ? emptyOf(field.ways[0]) : '';
    default:
      return '';
  }
}

/** The way of an `either` that a value follows: the one whose constants it has. */
export function wayOf(ways: readonly Field[], value: Draft): Field | undefined {
  return ways.find(
    (way) =>
      way.kind === 'group' &&
      way.parts.every(({ name, field }) => field.kind !== 'constant' || partOf(value, name) === field.value),
  );
}

/** A member of a value; undefined if it has none of that name. */
export function partOf(value: Draft | undefined, name: string): Draft | undefined {
  if (typeof value !== 'object' || Array.isArray(value)) return undefined;
  return Object.entries(value).find(([key]) => key === name)?.[1];
}

/** What stands at a place of a value; undefined if nothing does. */
export function valueAt(value: Draft | undefined, path: Path): Draft | undefined {
  return path.reduce<Draft | undefined>(
    (inner, step) => (isList(inner) ? inner[Number(step)] : partOf(inner, String(step))),
    value,
  );
}

/** A value with one place changed; without the new value the place is removed. */
export function changed(value: Draft, path: Path, to: Draft | undefined): Draft {
  const [first, ...rest] = path;
  if (first === undefined) return to ?? '';
  if (isList(value)) {
    const at = Number(first);
    const own = rest.length === 0 ? to : changed(value[at] ?? '', rest, to);
    return own === undefined ? value.toSpliced(at, 1) : value.toSpliced(at, 1, own);
  }
  const { [String(first)]: before, ...others } = typeof value === 'object' ? value : {};
  const own = rest.length === 0 ? to : changed(before ?? {}, rest, to);
  return own === undefined ? others : { ...others, [String(first)]: own };
}

export function isList(value: Draft | undefined): value is readonly Draft[] {
  return Array.isArray(value);
}
