import type { CommandDefinition, OperandDefinition, OptionDefinition } from '../command/command.ts';
import type { CommandLine, Mistake } from './command-line.ts';
import { type GivenOption, optionsOf, type SplitLine } from './split.ts';

/**
 * Reads a command line. Options may stand anywhere before `--`, and their order changes nothing.
 *
 * @param line the line, split
 * @param commands the commands of the program
 * @returns what the line asks for, or a mistake in it
 */
export function readCommandLine(
  { given, positionals }: SplitLine,
  commands: readonly CommandDefinition[],
): CommandLine {
  const isGiven = (option: string): boolean => given.some(({ name }) => name === option);
  const asksHelp = positionals[0] === 'help' || isGiven('help');
  const name = positionals[0] === 'help' ? positionals[1] : positionals[0];
  const command = commands.find((one) => one.name === name);
  if (isGiven('version')) return { kind: 'version' };
  if (asksHelp && command) return { kind: 'help', command };
  if (asksHelp && name === undefined) return { kind: 'help' };
  const known = command ? optionsOf(command) : commands.flatMap(optionsOf);
  const unknown = given.find((one) => known.every((option) => option.name !== one.name));
  if (unknown) return mistake({ kind: 'unknown-option', value: unknown.rawName, valid: known.map(flagOf) }, command);
  if (name === undefined) return { kind: 'help' };
  if (!command) return mistake({ kind: 'unknown-command', value: name, valid: commands.map((one) => one.name) });
  return readFor(command, given, positionals.slice(1));
}

function readFor(command: CommandDefinition, given: readonly GivenOption[], operands: readonly string[]): CommandLine {
  const options = new Map<string, string>();
  for (const definition of optionsOf(command)) {
    for (const one of given.filter(({ name }) => name === definition.name)) {
      const wrong = valueMistake(one, definition);
      if (wrong) return mistake(wrong, command);
      const [name, value] = definition.shortFor ?? [one.name, one.value ?? ''];
      const other = options.get(name);
      if (other !== undefined && other !== value)
        return mistake({ kind: 'two-values', option: `--${name}`, values: [other, value].sort() }, command);
      options.set(name, value);
    }
  }
  const wrong = operandMistake(operands, command.operands);
  return wrong ? mistake(wrong, command) : { kind: 'run', command, operands, options };
}

function valueMistake(
  { rawName, value, inlineValue }: GivenOption,
  { value: takesValue, choices }: OptionDefinition,
): Mistake | undefined {
  if (!takesValue) return value === undefined ? undefined : { kind: 'value-of-flag', option: rawName };
  if (value === undefined || value === '') return { kind: 'missing-value', option: rawName };
  if (!inlineValue && value.startsWith('-') && value !== '-')
    return { kind: 'option-as-value', option: rawName, value };
  if (choices && !choices.includes(value)) return { kind: 'not-a-choice', option: rawName, value, valid: choices };
  return undefined;
}

function operandMistake(given: readonly string[], operands: readonly OperandDefinition[]): Mistake | undefined {
  const operand = operands.slice(given.length).find(({ count }) => count === 'one');
  if (operand) return { kind: 'missing-operand', operand };
  const extra = operands.some(({ count }) => count === 'many') ? undefined : given[operands.length];
  return extra === undefined ? undefined : { kind: 'extra-operand', value: extra };
}

function flagOf({ name }: OptionDefinition): string {
  return `--${name}`;
}

function mistake(one: Mistake, command?: CommandDefinition): CommandLine {
  return { kind: 'mistake', mistake: one, ...(command && { command }) };
}
