import { type Bump, bumps } from './bump.ts';
import { schemaChanges } from './schema-changes.ts';

/** What records must keep to: definitions of schemas, and terms of vocabularies. */
export interface Contract {
  /** Schemas by the name of the definition. */
  readonly definitions: ReadonlyMap<string, ContractDefinition>;
  /** Terms by their ids, by the name of the vocabulary. */
  readonly vocabularies: ReadonlyMap<string, ReadonlyMap<string, unknown>>;
}

/** A definition, and whether authors write what it describes or readers only find it in published records. */
export interface ContractDefinition {
  readonly of: 'both' | 'authored' | 'published';
  readonly schema: unknown;
}

/** A change of a schema or of a vocabulary. */
export interface ContractChange {
  /** Name of the definition, or of the vocabulary. */
  readonly name: string;
  /** JSON Pointer (RFC 6901) into the schema, or the term; empty for the whole. */
  readonly at: string;
  readonly kind: ContractChangeKind;
  readonly bump: Bump;
}

/** What happened. Limits are those of lengths, numbers and patterns. */
export type ContractChangeKind =
  | 'added'
  | 'removed'
  | 'made-required'
  | 'made-optional'
  | 'narrowed'
  | 'widened'
  | 'retyped'
  | 'reworded';

/** How two contracts differ. */
export interface ContractChanges {
  readonly schemas: readonly ContractChange[];
  readonly vocabularies: readonly ContractChange[];
}

/**
 * Compares schemas and vocabularies.
 *
 * @param before the earlier contract
 * @param after the later contract
 * @returns the changes, those with the greatest step first
 */
export function contractChanges(before: Contract, after: Contract): ContractChanges {
  return {
    schemas: sorted(
      namesOf(before.definitions, after.definitions).flatMap((name) =>
        schemaChanges(name, before.definitions.get(name), after.definitions.get(name)),
      ),
    ),
    vocabularies: sorted(
      namesOf(before.vocabularies, after.vocabularies).flatMap((scheme) =>
        termChanges(scheme, before.vocabularies.get(scheme), after.vocabularies.get(scheme)),
      ),
    ),
  };
}

type Terms = ReadonlyMap<string, unknown>;

/** Consumers keep a default branch, so that a new term breaks nothing. */
function termChanges(name: string, before: Terms | undefined, after: Terms | undefined): readonly ContractChange[] {
  if (!before || !after) return [{ name, at: '', kind: after ? 'added' : 'removed', bump: after ? 'minor' : 'major' }];
  return namesOf(before, after).flatMap((at): readonly ContractChange[] => {
    if (!before.has(at)) return [{ name, at, kind: 'added', bump: 'minor' }];
    if (!after.has(at)) return [{ name, at, kind: 'removed', bump: 'major' }];
    const same = JSON.stringify(before.get(at)) === JSON.stringify(after.get(at));
    return same ? [] : [{ name, at, kind: 'reworded', bump: 'patch' }];
  });
}

function namesOf(before: ReadonlyMap<string, unknown>, after: ReadonlyMap<string, unknown>): readonly string[] {
  return [...new Set([...before.keys(), ...after.keys()])].sort();
}

function sorted(changes: readonly ContractChange[]): readonly ContractChange[] {
  return changes.toSorted((one, other) => bumps.indexOf(other.bump) - bumps.indexOf(one.bump));
}
