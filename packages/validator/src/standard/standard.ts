import type { Authored } from '@digital-accords/model';
import type { Messages } from '../diagnostic/diagnostic.ts';
import { type Language, render } from '../diagnostic/render.ts';
import { validators } from '../generated/authored.js';
import { breachesOf } from '../schema/breaches.ts';
import { words } from '../schema/schema.words.ts';
import type { SchemaValidator } from '../schema/schema-validator.ts';
import { nameOf } from '../words/names.ts';

const byType: { readonly [Type in Authored.RecordType]: SchemaValidator<Authored.RecordsByType[Type]> } = validators;

const messages: Messages = words.messages;

/** One mistake, as Standard Schema has it. */
export interface StandardIssue {
  readonly message: string;
  /** Keys and indexes from the root to the value. */
  readonly path: readonly (string | number)[];
}

/** What a validation gives: the value, now typed, or its mistakes. */
export type StandardResult<Output> = { readonly value: Output } | { readonly issues: readonly StandardIssue[] };

/** A schema by the interface Standard Schema 1 (standardschema.dev), which form and RPC libraries accept. */
export interface StandardSchema<Output> {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: 'digital-accords';
    readonly validate: (value: unknown) => StandardResult<Output>;
    readonly types?: { readonly input: Output; readonly output: Output } | undefined;
  };
}

/**
 * The schema of one type of record as a Standard Schema. Rules, which need the registry, are not part of it.
 *
 * @param type a record type
 * @param language language of the messages
 */
export function standardSchema<Type extends Authored.RecordType>(
  type: Type,
  language: Language = 'en',
): StandardSchema<Authored.RecordsByType[Type]> {
  const validate = byType[type];
  return {
    '~standard': {
      version: 1,
      vendor: 'digital-accords',
      validate: (value) => {
        if (validate(value)) return { value };
        return { issues: issuesOf(value, type, language) };
      },
    },
  };
}

function issuesOf(value: unknown, type: Authored.RecordType, language: Language): readonly StandardIssue[] {
  const errors = validators[type].errors ?? [];
  return breachesOf(errors, value, type).map(({ messageId, pointer, params }) => {
    const template = messages[messageId];
    return { message: template ? render(template, params, language, nameOf) : messageId, path: stepsOf(pointer) };
  });
}

function stepsOf(pointer: string): readonly (string | number)[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}
