import { markdownText } from '../../markdown/markdown.ts';
import { visible } from '../../terminal/visible.ts';

/** How parts of a comparison are written. Every text of a record goes through one of these. */
export interface Style {
  readonly text: (text: string) => string;
  readonly code: (text: string) => string;
  /** Words that only the earlier version has. */
  readonly before: (text: string) => string;
  /** Words that only the later version has. */
  readonly after: (text: string) => string;
  readonly heading: (text: string) => string;
  readonly item: (text: string) => string;
  readonly detail: (text: string) => string;
  /** So many items of a section are written. */
  readonly most: number;
}

/** For a terminal. */
export const plainStyle: Style = {
  text: visible,
  code: visible,
  before: (text) => `[-${visible(text)}-]`,
  after: (text) => `{+${visible(text)}+}`,
  heading: (text) => text,
  item: (text) => `  ${text}`,
  detail: (text) => `      ${text}`,
  most: Number.POSITIVE_INFINITY,
};

/** For Markdown of GitHub: no text of a record can become mark-up, a link or a mention. */
export const markdownStyle: Style = {
  text: markdownText,
  code: (text) => `<code>${markdownText(text)}</code>`,
  before: (text) => `<del>${markdownText(text)}</del>`,
  after: (text) => `<ins>${markdownText(text)}</ins>`,
  heading: (text) => `### ${markdownText(text)}`,
  item: (text) => `- ${text}`,
  detail: (text) => `  - ${text}`,
  most: 50,
};
