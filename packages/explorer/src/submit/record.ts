import { type Draft, type Field, isList, partOf, wayOf } from './field.ts';
import { type Path, pointerOf } from './pointer.ts';

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

/** A field that is empty in a record: what may stand in for it, or undefined to leave it out. */
export type StandIn = (field: Field, path: Path) => Draft | undefined;

/** A record without its empty fields, or with something in their place. An item of a list stays: others are counted by it. */
export function withoutGaps(field: Field, record: Draft, standIn: StandIn, path: Path = []): Draft {
  const inner = (part: Field, value: Draft, step: string | number): Draft | undefined =>
    value === '' ? standIn(part, [...path, step]) : withoutGaps(part, value, standIn, [...path, step]);
  switch (field.kind) {
    case 'group':
      return Object.fromEntries(
        Object.entries<Draft>(typeof record === 'object' ? record : {}).flatMap(([name, value]) => {
          const part = field.parts.find((one) => one.name === name)?.field;
          const own = part ? inner(part, value, name) : value;
          return own === undefined ? [] : [[name, own]];
        }),
      );
    case 'list':
      return isList(record) ? record.map((item, at) => inner(field.item, item, at) ?? item) : record;
    case 'either': {
      const way = wayOf(field.ways, record);
      return way ? withoutGaps(way, record, standIn, path) : record;
    }
    default:
      return record;
  }
}

/** A record without gaps, and the same with stand-ins, so that the fields that are filled in can be judged already. */
export function halfWritten(field: Field, record: Draft, standInFor: (field: Field) => Draft) {
  const standIns: string[] = [];
  const filled = withoutGaps(field, record, (part, path) => {
    standIns.push(pointerOf(path));
    return standInFor(part);
  });
  return { record: withoutGaps(field, record, () => undefined), filled, standIns };
}
