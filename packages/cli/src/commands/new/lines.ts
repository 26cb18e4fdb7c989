/** Lines of a YAML text, without their line ends. */
export type Lines = readonly string[];

/** The lines, one step further in. */
export function indent(lines: Lines): Lines {
  return lines.map((line) => `  ${line}`);
}

/** The lines as a comment: without the first two characters of each they are what they were. */
export function comment(lines: Lines): Lines {
  return lines.map((line) => `# ${line}`);
}

/** The lines of a mapping as an item of a list. */
export function item([first = '', ...rest]: Lines): Lines {
  return [`- ${first}`, ...indent(rest)];
}
