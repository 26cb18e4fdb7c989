import { coordinates } from '@digital-accords/model';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { type Path, pathOf } from '../diagnostic/path.ts';
import type { Language } from '../diagnostic/render.ts';
import { sentenceOf } from './sentence.ts';

/** A finding put into words. */
export type Finding = Diagnostic & {
  /** What is wrong and what to do, in the language that was asked for. */
  readonly message: string;
  /** The pointer in steps; absent if the file could not be parsed. */
  readonly path?: Path;
  /** Address of the page that explains the rule, in the same language. */
  readonly url: string;
};

/**
 * Puts a diagnostic into words.
 *
 * @param diagnostic the diagnostic
 * @param language language of the message and of the page
 */
export function findingOf(diagnostic: Diagnostic, language: Language): Finding {
  return {
    ...diagnostic,
    message: sentenceOf(diagnostic, language),
    ...(diagnostic.pointer !== undefined && { path: pathOf(diagnostic.pointer) }),
    url: ruleUrl(diagnostic.ruleId, language),
  };
}

/**
 * The address of the page that explains a rule.
 *
 * @param ruleId id of the rule
 * @param language language of the page
 */
export function ruleUrl(ruleId: string, language: Language): string {
  return `${coordinates.repository}/blob/main/docs/rules.${language}.md#${ruleId}`;
}
