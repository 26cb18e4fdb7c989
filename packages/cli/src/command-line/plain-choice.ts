import type { CommandDefinition, OperandDefinition } from '../command/command.ts';
import { commonOptions } from '../command/options.ts';
import type { Choice } from './choice.ts';

/**
 * Reads a command line of the plainest form: a command, then operands and long options, each option with its value
 * behind it. Most are, and what reads all others, and knows of help and of mistakes, takes longer to load than a check.
 *
 * @param args arguments without the interpreter and the script
 * @param commands the commands there are
 * @returns what commander reads of the same line; undefined where the line has another form, or a mistake
 */
export function plainChoice(args: readonly string[], commands: readonly CommandDefinition[]): Choice | undefined {
  const [name, ...rest] = args;
  const command = commands.find((one) => one.name === name);
  if (!command) return undefined;
  const takesValue = valuesByName(command);
  const operands: string[] = [];
  const options: Record<string, string | true> = {};
  for (let at = 0; at < rest.length; at += 1) {
    const arg = rest[at] ?? '';
    if (!arg.startsWith('-') || arg === '-') {
      operands.push(arg);
      continue;
    }
    const takes = takesValue.get(arg);
    if (takes === undefined) return undefined;
    const value = takes ? rest[at + 1] : true;
    if (value === undefined || (takes && String(value).startsWith('-'))) return undefined;
    options[nameOf(arg)] = value;
    if (takes) at += 1;
  }
  return isEnough(operands.length, [command.operand ?? []].flat()) ? { command, operands, options } : undefined;
}

/** Whether each option of a command takes a value, by its long name. */
function valuesByName({ options }: CommandDefinition): ReadonlyMap<string, boolean> {
  return new Map(
    [...options, ...commonOptions].map(({ flags }) => {
      const [name = '', value] = flags.split(' ');
      return [name, value !== undefined];
    }),
  );
}

/** The name under which options are handed over: `--known-at` as `knownAt`. */
function nameOf(flag: string): string {
  return flag.slice(2).replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

function isEnough(count: number, operands: readonly OperandDefinition[]): boolean {
  const least = operands.filter(({ name }) => name.startsWith('<')).length;
  const most = operands.some(({ name }) => name.includes('...')) ? Number.POSITIVE_INFINITY : operands.length;
  return count >= least && count <= most;
}
