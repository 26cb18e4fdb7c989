import type { Draft, Field, FormModel } from './field.ts';
import { pointerOf } from './pointer.ts';
import { valueFields } from './record.ts';

/** What may stand in for the value of a field, by its JSON Pointer. */
export type StandIns = Readonly<Record<string, Draft>>;

/** A value that fits by the schema, for every field of a record. */
export function standInsFor(record: Draft, { fields, records }: FormModel, today: string): StandIns {
  return Object.fromEntries(
    valueFields(fields, record).map(([path, field]) => [pointerOf(path), standInFor(field, records, today)]),
  );
}

function standInFor(field: Field, records: FormModel['records'], today: string): Draft {
  switch (field.kind) {
    case 'choice':
      return field.options[0]?.value ?? '';
    case 'record':
      return records[field.types[0] ?? '']?.[0]?.value ?? '';
    case 'text':
      return field.example === '' ? '—' : field.example;
    default:
      return today;
  }
}
