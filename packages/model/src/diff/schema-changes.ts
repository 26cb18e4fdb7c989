import type { Bump } from './bump.ts';
import type { ContractChange, ContractChangeKind, ContractDefinition } from './contract.ts';

type Schema = Readonly<Record<string, unknown>>;

/** Keywords that nothing is checked by. */
const texts = new Set(['title', 'description', 'examples', 'default', '$comment', '$id', '$schema', 'deprecated']);

/** Limits that allow more if they grow, and limits that allow less. */
const upper = new Set(['maxLength', 'maxItems', 'maximum', 'exclusiveMaximum', 'maxProperties']);
const lower = new Set(['minLength', 'minItems', 'minimum', 'exclusiveMinimum', 'minProperties']);

/** Limits of characters, of which types say nothing. */
const patterns = new Set(['pattern', 'format', 'uniqueItems']);

/**
 * Compares two versions of a definition (docs/design.md, “Versions of the data”). What is not known to be harmless counts as
 * breaking.
 *
 * @param name name of the definition
 * @param before the earlier version; undefined if there is none
 * @param after the later version; undefined if there is none
 */
export function schemaChanges(
  name: string,
  before: ContractDefinition | undefined,
  after: ContractDefinition | undefined,
): readonly ContractChange[] {
  if (!before || !after) return [{ name, at: '', kind: after ? 'added' : 'removed', bump: after ? 'minor' : 'major' }];
  return changesAt(before.schema, after.schema, { name, at: '', of: after.of });
}

interface Place {
  readonly name: string;
  readonly at: string;
  readonly of: ContractDefinition['of'];
}

function changesAt(before: unknown, after: unknown, place: Place): readonly ContractChange[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  if (!isSchema(before) || !isSchema(after)) return [change(place, 'retyped')];
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return [
    ...propertyChanges(before, after, place),
    ...keys
      .filter((key) => key !== 'properties' && key !== 'required')
      .flatMap((key) => keywordChanges(key, before[key], after[key], place)),
  ];
}

function keywordChanges(key: string, before: unknown, after: unknown, place: Place): readonly ContractChange[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  const here = { ...place, at: `${place.at}/${key}` };
  if (texts.has(key)) return [change(here, 'reworded')];
  if (key === 'items' || key === '$defs') return changesAt(before, after, here);
  if (key === 'enum' && Array.isArray(before) && Array.isArray(after)) {
    return [
      ...before
        .filter((one) => !after.includes(one))
        .map((one) => change({ ...here, at: `${here.at}/${one}` }, 'removed')),
      ...after
        .filter((one) => !before.includes(one))
        .map((one) => change({ ...here, at: `${here.at}/${one}` }, 'added')),
    ];
  }
  if (upper.has(key) || lower.has(key)) return [change(here, limitChange(key, before, after), key === 'minItems')];
  if (patterns.has(key)) return [change(here, after === undefined || after === false ? 'widened' : 'narrowed')];
  return [change(here, 'retyped')];
}

/** A limit that is not set allows everything. */
function limitChange(key: string, before: unknown, after: unknown): ContractChangeKind {
  const open = upper.has(key) ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
  const [was, is] = [before, after].map((limit) => (typeof limit === 'number' ? limit : open));
  const grows = (is ?? open) > (was ?? open);
  return grows === upper.has(key) ? 'widened' : 'narrowed';
}

function propertyChanges(before: Schema, after: Schema, place: Place): readonly ContractChange[] {
  const [was, is] = [before['properties'], after['properties']].map((held) => (isSchema(held) ? held : {}));
  const [needed, needs] = [before['required'], after['required']].map(
    (held) => new Set(Array.isArray(held) ? held : []),
  );
  const keys = [...new Set([...Object.keys(was ?? {}), ...Object.keys(is ?? {})])];
  return keys.flatMap((key): readonly ContractChange[] => {
    const here = { ...place, at: `${place.at}/properties/${key}` };
    const [old, now] = [was?.[key], is?.[key]];
    if (old === undefined) return [addedProperty(here, needs?.has(key) ?? false)];
    if (now === undefined) return [change(here, 'removed')];
    const required =
      needed?.has(key) === needs?.has(key) ? [] : [change(here, needs?.has(key) ? 'made-required' : 'made-optional')];
    return [...required, ...changesAt(old, now, here)];
  });
}

/** A valid file lacks a field that is new. */
function addedProperty({ name, at, of }: Place, isRequired: boolean): ContractChange {
  return { name, at, kind: 'added', bump: isRequired && of !== 'published' ? 'major' : 'minor' };
}

/** The step of each change for those who write files, and for those who read published records by their types. */
const steps: Readonly<Record<ContractChangeKind, { readonly authored: Bump; readonly published: Bump }>> = {
  added: { authored: 'minor', published: 'minor' },
  removed: { authored: 'major', published: 'major' },
  'made-required': { authored: 'major', published: 'patch' },
  'made-optional': { authored: 'patch', published: 'major' },
  narrowed: { authored: 'major', published: 'patch' },
  widened: { authored: 'patch', published: 'patch' },
  retyped: { authored: 'major', published: 'major' },
  reworded: { authored: 'patch', published: 'patch' },
};

/** @param ofType whether the limit is one that types say, as that a list is not empty */
function change({ name, at, of }: Place, kind: ContractChangeKind, ofType = false): ContractChange {
  const { authored, published } = steps[kind];
  const read = ofType && kind === 'widened' ? 'major' : published;
  const bump = of === 'authored' ? authored : of === 'published' ? read : authored === 'major' ? authored : read;
  return { name, at, kind, bump };
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
