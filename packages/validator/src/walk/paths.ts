import { fieldTable } from '../generated/fields.ts';
import { type SoughtObject, type SoughtText, soughtObject, soughtText } from './sought.ts';

/** How a walk goes on from a value of one definition. */
export interface Path {
  /** The property that names the member of a union; undefined if the definition is not a union. */
  readonly tag: string | undefined;
  /** Paths of the members of a union, by the value of the tag. */
  readonly members: ReadonlyMap<string, Path>;
  /** Properties that lead on, by their names. */
  readonly steps: ReadonlyMap<string, Step>;
}

/** A property that holds values of a definition, one of them or a list. */
export interface Step {
  readonly key: string;
  readonly many: boolean;
  readonly definition: string;
  /** Name of the definition that has the property. */
  readonly holder: string;
  /** The kind of value that rules look for here. */
  readonly text: SoughtText | undefined;
  readonly object: SoughtObject | undefined;
  /** How to continue; undefined if rules look for nothing inside such a value. */
  readonly path: Path | undefined;
}

interface OpenPath extends Path {
  readonly members: Map<string, Path>;
  readonly steps: Map<string, Step>;
}

/** Paths by the name of their definition; undefined if nothing is looked for in its values. */
const linked = new Map<string, Path | undefined>();

/**
 * How a walk continues from the values of a definition. Paths are linked on first use. So a walk looks up no names and
 * follows no property that leads to nothing, and a check of one record links only the definitions of its type.
 *
 * @param name name of the definition
 * @returns the path; undefined if nothing is looked for in such values, at whatever depth
 */
export function pathOf(name: string): Path | undefined {
  if (linked.has(name)) return linked.get(name);
  const { tag, members = {} } = fieldTable.unions[name] ?? {};
  const path: OpenPath = { tag, members: new Map(), steps: new Map() };
  // It is stored before its parts are linked, because they may lead back to it.
  linked.set(name, path);
  for (const [value, member] of Object.entries(members)) {
    const next = pathOf(member);
    if (next) path.members.set(value, next);
  }
  for (const [key, { definition, many }] of Object.entries(fieldTable.fields[name] ?? {})) {
    const text = soughtText(definition, name);
    const object = soughtObject(definition);
    const step = { key, many, definition, holder: name, text, object, path: pathOf(definition) };
    if (step.text || step.object || step.path) path.steps.set(key, step);
  }
  if (path.members.size + path.steps.size > 0) return path;
  linked.set(name, undefined);
  return undefined;
}
