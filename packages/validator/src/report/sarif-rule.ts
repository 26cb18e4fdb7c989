import type { MessageTemplate, Severity } from '../diagnostic/diagnostic.ts';
import { type Language, render } from '../diagnostic/render.ts';
import type { RuleText } from '../reference/rule-book.ts';
import { nameOf } from '../words/names.ts';
import { ruleUrl } from './finding.ts';
import { words } from './words.ts';

/** A rule as a SARIF log describes it (SARIF 2.1.0 §3.49). */
export interface SarifRule {
  readonly id: string;
  readonly shortDescription: { readonly text: string };
  readonly fullDescription: { readonly text: string };
  readonly helpUri: string;
  readonly help: { readonly text: string; readonly markdown?: string };
  readonly defaultConfiguration: { readonly level: Severity };
}

/**
 * Describes a rule in one language. Code scanning requires three descriptions; if a rule has no documentation, its one
 * sentence is used for all three.
 *
 * @param rule the rule, with its documentation if it has any
 * @param language language of the texts
 */
export function sarifRule({ id, severity, description, documentation }: RuleText, language: Language): SarifRule {
  const say = (template: MessageTemplate): string => render(template, {}, language, nameOf);
  const short = say(description);
  const why = documentation ? say(documentation.why) : short;
  const markdown = documentation && {
    markdown: [
      why,
      ...exampleOf(words.failing[language], documentation.failing),
      ...exampleOf(words.passing[language], documentation.passing),
    ].join('\n\n'),
  };
  return {
    id,
    shortDescription: { text: short },
    fullDescription: { text: why },
    helpUri: ruleUrl(id, language),
    help: { text: why, ...markdown },
    defaultConfiguration: { level: severity },
  };
}

function exampleOf(heading: string, example: string): string[] {
  return [`**${heading}**`, `\`\`\`yaml\n${example.trimEnd()}\n\`\`\``];
}
