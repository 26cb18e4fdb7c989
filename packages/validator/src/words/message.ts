import type { Param, Params } from '../diagnostic/diagnostic.ts';
import type { RuleWords } from './rule-words.ts';

/** The names in braces in a template. */
type NamesIn<Template extends string> = Template extends `${string}{${infer Name}}${infer Rest}`
  ? Name | NamesIn<Rest>
  : never;

/** Ids of the messages of a rule. */
export type MessageId<Words extends RuleWords> = keyof Words['messages'] & string;

/** Ids of the messages of a rule that have no parameters. */
export type PlainMessageId<Words extends RuleWords> = {
  [Id in MessageId<Words>]: [NamesIn<Words['messages'][Id]['en']>] extends [never] ? Id : never;
}[MessageId<Words>];

/** All parameters that a message of a rule names; of several messages, those that any of them names. */
export type ParamsOf<Words extends RuleWords, Id extends MessageId<Words>> = {
  readonly [Name in NamesIn<Words['messages'][Id]['en']>]: Param;
};

/** Names that the messages of a rule have in braces. */
type AllNames<Words extends RuleWords> = {
  [Id in MessageId<Words>]: NamesIn<Words['messages'][Id]['en']>;
}[MessageId<Words>];

/** What fills a message: all parameters that its template names, and none that only other messages of the rule name. */
type Filled<Names extends string, All extends string> = [Names] extends [never]
  ? { readonly params?: { readonly [Name in All]?: never } }
  : { readonly params: { readonly [Name in Names]: Param } & { readonly [Name in Exclude<All, Names>]?: never } };

/**
 * A message of a rule with what fills it, typed by the words of the rule: an id that the words do not have, a parameter that
 * is missing and one that is superfluous do not compile. Without words, any id and any parameters.
 */
export type Message<Words extends RuleWords = RuleWords> =
  string extends MessageId<Words>
    ? { readonly messageId: string; readonly params?: Params }
    : {
        [Id in MessageId<Words>]: { readonly messageId: Id } & Filled<
          NamesIn<Words['messages'][Id]['en']>,
          AllNames<Words>
        >;
      }[MessageId<Words>];
