import type { Draft, Field, FormModel } from './field.ts';

/** A value that fits a field by the schema, for one that nobody has written yet. */
export function standInFor(field: Field, { records }: Pick<FormModel, 'records'>, today: string): Draft {
  switch (field.kind) {
    case 'choice':
      return field.options[0]?.value ?? '';
    case 'record':
      return records[field.types[0] ?? '']?.[0]?.value ?? '';
    case 'day':
      return today;
    case 'text':
      return field.example === '' ? '—' : field.example;
    default:
      return '';
  }
}
