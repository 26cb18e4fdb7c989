import type { MessageTemplate } from '../diagnostic/diagnostic.ts';

/** What people read of a rule. It stands apart from the rule, so that a check that finds nothing need not load it. */
export interface RuleWords {
  /** What the rule holds, in one sentence. */
  readonly description: MessageTemplate;
  readonly messages: Readonly<Record<string, MessageTemplate>>;
  readonly documentation?: RuleDocumentation;
}

/** What `accords explain` and the reference page say of a rule beside its description. */
export interface RuleDocumentation {
  /** Why the rule is there, and what to do where it is broken; two to four sentences. */
  readonly why: MessageTemplate;
  /** A fragment of a record, or of a file, that breaks the rule. */
  readonly failing: string;
  /** The same, mended. */
  readonly passing: string;
}
