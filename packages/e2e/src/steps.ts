import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { load } from 'js-yaml';

/** A step of a workflow or an action that runs a command. */
export interface RunStep {
  /** Name of the file, and of the job if there are jobs. */
  readonly place: string;
  readonly run: string;
  /** Its variables, as written. */
  readonly env: Readonly<Record<string, string>>;
}

interface Step {
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** What these files hold of what is read here. */
interface Definition {
  readonly jobs?: Readonly<Record<string, { readonly steps: readonly Step[] }>>;
  readonly runs?: { readonly steps: readonly Step[] };
}

const root = fileURLToPath(new URL('../../..', import.meta.url));
const workflows = '.github/workflows';

/** The steps of all workflows and of the action that run a command. */
export function runSteps(): readonly RunStep[] {
  const files = readdirSync(join(root, workflows)).map((name) => join(workflows, name));
  return [...files, 'action.yml'].flatMap((file) => {
    const { jobs = {}, runs } = load(readFileSync(join(root, file), 'utf8')) as Definition;
    const groups = runs
      ? [[file, runs.steps] as const]
      : Object.entries(jobs).map(([job, { steps }]) => [`${file} ${job}`, steps] as const);
    return groups.flatMap(([place, steps]) =>
      steps.flatMap(({ run, env = {} }) =>
        run === undefined ? [] : [{ place: place.replace(`${workflows}/`, ''), run, env }],
      ),
    );
  });
}

/**
 * The variables of a step, with the values of its expressions.
 *
 * @param step the step
 * @param values value of each expression, by what stands between the braces
 * @throws if the step has an expression without a value
 */
export function variablesOf({ env }: RunStep, values: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const fill = (text: string): string =>
    text.replace(/\$\{\{ (.*?) \}\}/g, (_, name: string) => {
      const value = values[name];
      if (value === undefined) throw new Error(`The expression ${name} has no value here.`);
      return value;
    });
  return Object.fromEntries(Object.entries(env).map(([name, text]) => [name, fill(text)]));
}
