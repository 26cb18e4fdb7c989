import { fieldTable } from '../generated/fields.ts';
import { type SoughtObject, type SoughtText, soughtObject, soughtText } from './sought.ts';

/** How a walk goes on from a value of one definition. */
export interface Path {
  /** The property that says which member of a union a value is; undefined where the definition is no union. */
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
  /** What its values are looked for as. */
  readonly text: SoughtText | undefined;
  readonly object: SoughtObject | undefined;
  /** How to go on; undefined where nothing is looked for in such a value. */
  readonly path: Path | undefined;
}

interface OpenPath extends Path {
  readonly members: Map<string, Path>;
  readonly steps: Map<string, Step>;
}

/**
 * The field table with each definition linked to those that it leads to, so that a walk looks no name up, and without what
 * leads to nothing that is looked for.
 */
export const paths: ReadonlyMap<string, Path> = linked();

function linked(): ReadonlyMap<string, Path> {
  const leading = definitionsThatLead();
  const open = new Map<string, OpenPath>();
  for (const name of leading)
    open.set(name, { tag: fieldTable.unions[name]?.tag, members: new Map(), steps: new Map() });
  for (const [name, path] of open) {
    for (const [value, member] of Object.entries(fieldTable.unions[name]?.members ?? {})) {
      const next = open.get(member);
      if (next) path.members.set(value, next);
    }
    for (const [key, { definition, many }] of Object.entries(fieldTable.fields[name] ?? {})) {
      const step = {
        key,
        many,
        definition,
        holder: name,
        text: soughtText(definition, name),
        object: soughtObject(definition),
        path: open.get(definition),
      };
      if (step.text || step.object || step.path) path.steps.set(key, step);
    }
  }
  return open;
}

/** Definitions in whose values something is looked for, at whatever depth. */
function definitionsThatLead(): ReadonlySet<string> {
  const leading = new Set<string>();
  for (let before = -1; before < leading.size; ) {
    before = leading.size;
    for (const [name, { members }] of Object.entries(fieldTable.unions))
      if (Object.values(members).some((member) => leading.has(member))) leading.add(name);
    for (const [name, fields] of Object.entries(fieldTable.fields)) {
      const leads = Object.values(fields).some(
        ({ definition }) => soughtText(definition, name) || soughtObject(definition) || leading.has(definition),
      );
      if (leads) leading.add(name);
    }
  }
  return leading;
}
