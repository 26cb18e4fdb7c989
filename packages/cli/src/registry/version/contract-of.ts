import type { Contract, ContractDefinition } from '@digital-accords/model';
import { readSource } from '@digital-accords/validator';
import { type Tree, within } from './tree.ts';

/** Contracts of one registry. Only those of one form can be compared with each other. */
export interface Contracts {
  /** From the files that the project maintains. */
  readonly source?: Contract;
  /** From the files that the package of the model contains, in which each vocabulary is a list of terms. */
  readonly bundled?: Contract;
}

/**
 * The contract that the folder `schemas` of a repository states.
 *
 * @param tree files of the repository
 * @returns undefined if it has no schemas
 */
export function sourceContract(tree: Tree): Contract | undefined {
  const files = within(tree, 'schemas');
  const definitions = new Map<string, ContractDefinition>();
  const vocabularies = new Map<string, ReadonlyMap<string, unknown>>();
  for (const { file, bytes } of files) {
    const value = contentOf(file, bytes);
    if (/^[^/]+\.schema\.json$/.test(file)) {
      const { $defs, ...schema } = value;
      const of = file.startsWith('derived.') ? 'published' : 'both';
      if (schema['properties'] !== undefined) definitions.set(file.replace('.schema.json', ''), { of, schema });
      for (const [name, one] of Object.entries(mapping($defs))) definitions.set(name, { of, schema: one });
    } else if (file.startsWith('vocabularies/')) vocabularies.set(String(value['scheme']), termsOf(value['terms']));
  }
  return definitions.size === 0 ? undefined : { definitions, vocabularies };
}

/**
 * The contract that the schemas of the package of the model state.
 *
 * @param tree files of the folder `schemas` of the package, in that folder
 * @returns undefined if it lacks one of its two files
 */
export function bundledContract(tree: Tree): Contract | undefined {
  const definitions = new Map<string, ContractDefinition>();
  const vocabularies = new Map<string, ReadonlyMap<string, unknown>>();
  for (const of of ['authored', 'published'] as const) {
    const file = `schemas/${of}.schema.json`;
    const bytes = tree.get(file);
    if (!bytes) return undefined;
    for (const [name, schema] of Object.entries(mapping(contentOf(file, bytes)['$defs']))) {
      const terms = name.endsWith('Term') ? mapping(schema)['enum'] : undefined;
      if (Array.isArray(terms)) vocabularies.set(name, new Map(terms.map((term) => [String(term), ''])));
      else definitions.set(`${of} ${name}`, { of, schema });
    }
  }
  return { definitions, vocabularies };
}

function termsOf(terms: unknown): ReadonlyMap<string, unknown> {
  return new Map((Array.isArray(terms) ? terms : []).map((term) => [String(mapping(term)['id']), term]));
}

function contentOf(file: string, bytes: Uint8Array): Readonly<Record<string, unknown>> {
  const read = readSource({ file, bytes });
  return read.ok ? mapping(read.file.value) : {};
}

function mapping(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}
