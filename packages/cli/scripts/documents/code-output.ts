import { execFileSync } from 'node:child_process';

const EXAMPLE = /```ts\n((?:(?!```).*\n)*)```\n\n```text\n(?:(?!```).*\n)*```/g;

/**
 * Runs each example of a page that is followed by its output.
 *
 * @param page Markdown: a block of `ts` without types, an empty line, a block of `text`
 * @param folder where the examples find the packages that they import
 * @returns the page, with what each example prints today
 * @throws {Error} if an example fails
 */
export function withOutput(page: string, folder: string): string {
  return page.replace(EXAMPLE, (_, code: string) => {
    const output = execFileSync(process.execPath, ['--input-type=module', '-'], {
      cwd: folder,
      input: code,
      encoding: 'utf8',
    });
    return `\`\`\`ts\n${code}\`\`\`\n\n\`\`\`text\n${output}\`\`\``;
  });
}
