import { resolve } from 'node:path';
import { type Authored, type CanonicalText, canonicalise, proposeLocators } from '@digital-accords/model';
import { contactIn, type MessageTemplate } from '@digital-accords/validator';
import type { CommandContext, Options } from '../../command/command.ts';
import { refuse } from '../../command/outcome.ts';

const messages = {
  missing: { ja: '「{file}」を読めません。', en: '“{file}” cannot be read.' },
  encoding: {
    ja: '「{file}」は UTF-8 ではありません。UTF-8 で保存し直してください。',
    en: '“{file}” is not UTF-8. Save it as UTF-8.',
  },
  empty: { ja: '「{file}」に文がありません。', en: '“{file}” contains no text.' },
} as const satisfies Record<string, MessageTemplate>;

/** A source text, cut into leaves. */
export interface CutText {
  readonly bytes: Uint8Array;
  readonly profile: Authored.LayoutProfileTerm;
  readonly leaves: readonly CutLeaf[];
}

/** A leaf that is not coded yet. */
export interface CutLeaf {
  /** A proposal. */
  readonly leaf: Authored.Locator;
  readonly kind: CanonicalText['leaves'][number]['kind'];
  readonly text: string;
  /** Line of the file, from 1. */
  readonly line: number;
  /** It looks like contact details, which are not shown. */
  readonly redacted?: true;
}

/**
 * Reads a source text and cuts it into leaves.
 *
 * @param file path as given
 * @param options the profile
 * @param context the file system and the language
 * @throws Refusal if the file cannot be read, is not UTF-8 or contains no text
 */
export function cutText(file: string, options: Options, { files, language }: CommandContext): CutText {
  const bytes = files.readFile(resolve(files.cwd, file)) ?? refuse(language, messages.missing, { file });
  const profile = profileOf(file, options);
  const source = decoded(bytes) ?? refuse(language, messages.encoding, { file });
  const canonical = canonicalise(source, profile, []);
  if (canonical.leaves.length === 0) return refuse(language, messages.empty, { file });
  const locators = proposeLocators(canonical);
  const leaves = canonical.leaves.map(({ kind, text, source: { line } }, at): CutLeaf => {
    const redacted = contactIn(text) !== undefined;
    return { leaf: locators[at] ?? '', kind, text, line, ...(redacted && { redacted }) };
  });
  return { bytes, profile, leaves };
}

function profileOf(file: string, options: Options): Authored.LayoutProfileTerm {
  const given = options.get('profile');
  if (given === 'pdf-dump' || given === 'markdown' || given === 'web-text') return given;
  return file.endsWith('.md') ? 'markdown' : 'web-text';
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
