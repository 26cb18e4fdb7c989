import { fieldTable } from '../generated/fields.ts';

/** How a walk goes on from a value of one definition. */
export interface Path {
  /** The property that says which member of a union a value is; undefined where the definition is no union. */
  readonly tag: string | undefined;
  /** Paths of the members of a union, by the value of the tag. */
  readonly members: ReadonlyMap<string, Path>;
  readonly steps: readonly Step[];
}

/** A property that holds values of a definition. */
export interface Step {
  readonly key: string;
  /** Whether it holds a list of them. */
  readonly many: boolean;
  readonly definition: string;
  /** Name of the definition that has the property. */
  readonly holder: string;
  /** How to go on; undefined where nothing in such a value has a definition of its own. */
  readonly path: Path | undefined;
}

interface OpenPath extends Path {
  readonly members: Map<string, Path>;
  readonly steps: Step[];
}

/** The field table with each definition linked to those that it leads to, so that a walk looks no name up. */
export const paths: ReadonlyMap<string, Path> = linked();

function linked(): ReadonlyMap<string, Path> {
  const open = new Map<string, OpenPath>();
  for (const name of Object.keys(fieldTable.fields)) open.set(name, { tag: undefined, members: new Map(), steps: [] });
  for (const [name, { tag }] of Object.entries(fieldTable.unions))
    open.set(name, { tag, members: new Map(), steps: [] });
  for (const [holder, fields] of Object.entries(fieldTable.fields)) {
    for (const [key, { definition, many }] of Object.entries(fields))
      open.get(holder)?.steps.push({ key, many, definition, holder, path: open.get(definition) });
  }
  for (const [name, { members }] of Object.entries(fieldTable.unions)) {
    for (const [value, member] of Object.entries(members)) {
      const path = open.get(member);
      if (path) open.get(name)?.members.set(value, path);
    }
  }
  return open;
}
