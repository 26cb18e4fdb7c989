import type { CommandContext } from '../../command/command.ts';
import { markdownText } from '../../markdown/markdown.ts';
import { visible } from '../../terminal/visible.ts';

/** How the list is written. Every text of a record goes through `text` or `code`. */
export interface ReviewStyle {
  readonly text: (text: string) => string;
  readonly heading: (text: string) => string;
  /** One thing to look at, with the sentence that says why and the command that goes on. */
  readonly item: (title: string, id: string, why: string, command: string) => string;
  /** So many things of each reason are written. */
  readonly most: number;
}

/** For a terminal. */
export function terminalReview({ palette, calledAs }: Pick<CommandContext, 'palette' | 'calledAs'>): ReviewStyle {
  return {
    text: visible,
    heading: palette.heading,
    item: (title, id, why, command) =>
      [`  ${visible(title)} (${visible(id)})`, `    ${visible(why)}`, `    ${calledAs} ${visible(command)}`].join('\n'),
    most: Number.POSITIVE_INFINITY,
  };
}

/** For an issue of GitHub, which holds about 65,000 characters. */
export const markdownReview: ReviewStyle = {
  text: markdownText,
  heading: (text) => `### ${text}\n`,
  item: (title, id, why, command) =>
    `- [ ] ${markdownText(title)} (<code>${markdownText(id)}</code>)<br>${markdownText(why)}<br><code>accords ${markdownText(command)}</code>`,
  most: 8,
};
