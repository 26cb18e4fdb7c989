import type { MessageTemplate } from '../diagnostic/diagnostic.ts';
import { type Language, render } from '../diagnostic/render.ts';
import { nameOf } from '../words/names.ts';
import { headings } from './headings.ts';
import type { RuleText } from './rule-book.ts';

/**
 * The reference page of rules, as Markdown.
 *
 * @param rules the rules, in the order of the page
 * @param language language of the page
 */
export function rulesReference(rules: readonly RuleText[], language: Language): string {
  const head = `# ${headings.title[language]}\n\n${headings.lead[language]}\n`;
  return `${[head, ...rules.map((rule) => sectionOf(rule, language))].join('\n')}`;
}

function sectionOf({ id, severity, description, messages, documentation }: RuleText, language: Language): string {
  const list = Object.entries(messages).map(([name, template]) => `- \`${name}\`: ${plain(say(template, language))}`);
  const parts = [
    `## ${id}`,
    `${headings[severity][language]}${headings.stop[language]}${plain(say(description, language))}`,
    ...(documentation ? [plain(say(documentation.why, language))] : []),
    `### ${headings.messages[language]} (${id})`,
    list.join('\n'),
    ...(documentation
      ? [
          fence(headings.failing[language], documentation.failing),
          fence(headings.passing[language], documentation.passing),
        ]
      : []),
  ];
  return `${parts.join('\n\n')}\n`;
}

function fence(title: string, text: string): string {
  return `${title}:\n\n\`\`\`yaml\n${text.trimEnd()}\n\`\`\``;
}

/** Fields and terms are named; parameters stay as they are. */
function say(template: MessageTemplate, language: Language): string {
  return render(template, {}, language, nameOf);
}

/** Signs that Markdown would take for mark-up. */
function plain(text: string): string {
  return text.replace(/[<>*_\\]/g, (sign) => `\\${sign}`);
}

/**
 * What there is to say of one rule, for a terminal.
 *
 * @param rule the rule
 * @param language language of the reader
 * @returns lines of text, without a line end at the last
 */
export function explain({ id, severity, description, messages, documentation }: RuleText, language: Language): string {
  const indented = (text: string): string => text.trimEnd().replace(/^/gm, '  ');
  const parts = [
    `${id} (${headings[severity][language]})\n${say(description, language)}`,
    ...(documentation ? [say(documentation.why, language)] : []),
    `${headings.messages[language]}\n${Object.entries(messages)
      .map(([name, template]) => `  ${name}: ${say(template, language)}`)
      .join('\n')}`,
    ...(documentation
      ? [
          `${headings.failing[language]}\n${indented(documentation.failing)}`,
          `${headings.passing[language]}\n${indented(documentation.passing)}`,
        ]
      : []),
  ];
  return parts.join('\n\n');
}
