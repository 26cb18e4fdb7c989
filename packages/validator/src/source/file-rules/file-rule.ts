import type { MessageTemplate, Severity } from '../../diagnostic/diagnostic.ts';
import type { RuleDocumentation } from '../../rules/documentation.ts';

/**
 * A rule on the file as such, held while it is found, read and parsed. It has the shape of a rule on records without
 * its check: the readers themselves find what it names.
 */
export interface FileRule<Message extends string = string> {
  /** Name, as in `accords explain <id>`. */
  readonly id: string;
  readonly severity: Severity;
  /** What the rule holds, in one sentence. */
  readonly description: MessageTemplate;
  readonly messages: Readonly<Record<Message, MessageTemplate>>;
  readonly documentation?: RuleDocumentation;
}
