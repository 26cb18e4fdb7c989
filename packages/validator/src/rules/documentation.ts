import type { MessageTemplate } from '../diagnostic/diagnostic.ts';

/** What `accords explain` and the reference page say of a rule beside its description. */
export interface RuleDocumentation {
  /** Why the rule is there, and what to do where it is broken; two to four sentences. */
  readonly why: MessageTemplate;
  /** A fragment of a record, or of a file, that breaks the rule. */
  readonly failing: string;
  /** The same, mended. */
  readonly passing: string;
}
