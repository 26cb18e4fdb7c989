import { type Draft, type Field, isList, partOf, wayOf } from './field.ts';
import type { Path } from './pointer.ts';

/** The record as it would be submitted: members in the order of the schema, optional ones without content left out. */
export function recordOf(field: Field, value: Draft | undefined): Draft {
  switch (field.kind) {
    case 'group': {
      const own = field.parts.flatMap(({ name, isRequired, field: part }): [string, Draft][] => {
        const inner = partOf(value, name);
        if (inner === undefined && !isRequired) return [];
        const record = recordOf(part, inner);
        return isRequired || !isEmpty(record) ? [[name, record]] : [];
      });
      const occurrence = partOf(value, 'occurrence');
      return Object.fromEntries(occurrence === undefined ? own : [...own, ['occurrence', occurrence]]);
    }
    case 'list':
      return isList(value) ? value.map((item) => recordOf(field.item, item)) : [];
    case 'either': {
      const way = wayOf(field.ways, value ?? '');
      return way ? recordOf(way, value) : (value ?? '');
    }
    case 'constant':
      return field.value;
    default:
      return value ?? '';
  }
}

function isEmpty(value: Draft): boolean {
  if (typeof value === 'string') return value === '';
  if (typeof value === 'number') return false;
  return Object.values(value).every(isEmpty);
}

/** A record without its empty fields. An item of a list stays: the others are counted by it. */
export function withoutGaps(record: Draft): Draft {
  if (typeof record !== 'object') return record;
  if (isList(record)) return record.map(withoutGaps);
  return Object.fromEntries(
    Object.entries(record).flatMap(([name, value]) => (value === '' ? [] : [[name, withoutGaps(value)]])),
  );
}

/** Every field of a record that holds one value, with its place. */
export function valueFields(field: Field, record: Draft, path: Path = []): readonly (readonly [Path, Field])[] {
  switch (field.kind) {
    case 'group':
      return field.parts.flatMap(({ name, field: part }) => {
        const inner = partOf(record, name);
        return inner === undefined ? [] : valueFields(part, inner, [...path, name]);
      });
    case 'list':
      return isList(record) ? record.flatMap((item, at) => valueFields(field.item, item, [...path, at])) : [];
    case 'either': {
      const way = wayOf(field.ways, record);
      return way ? valueFields(way, record, path) : [];
    }
    case 'constant':
      return [];
    default:
      return [[path, field]];
  }
}
