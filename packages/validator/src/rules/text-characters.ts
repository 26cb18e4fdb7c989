import { codeOf, invisibleIn, radical, replacement, separator, unassigned } from '../characters/characters.ts';
import type { Rule } from '../rule/rule.ts';
import type { Message } from '../words/message.ts';
import type { words } from './text-characters.words.ts';

/**
 * Authored texts are in Unicode NFC, without radicals and without characters that are garbled, invisible or no characters.
 * Of words that a source prints, the same holds of what no source prints.
 */
export const textCharacters: Rule<typeof words> = {
  id: 'text-characters',
  severity: 'error',
  *check({ entries }) {
    for (const entry of entries) {
      for (const { pointer, text } of entry.suspects) {
        const found = wrongIn(text) ?? unlikeIn(text);
        if (found) yield { ...found, entry, pointer };
      }
      for (const { pointer, value } of entry.places.printed) {
        const found = wrongIn(value);
        if (found) yield { ...found, entry, pointer };
      }
    }
  },
};

/** What belongs into no text. */
function wrongIn(text: string): Message<typeof words> | undefined {
  if (replacement.test(text)) return { messageId: 'replacement', params: { code: 'U+FFFD' } };
  const none = unassigned.exec(text)?.[0];
  if (none !== undefined) return { messageId: 'unassigned', params: { code: codeOf(none) } };
  const parting = separator.exec(text)?.[0];
  if (parting !== undefined) return { messageId: 'separator', params: { code: codeOf(parting) } };
  const hidden = invisibleIn(text);
  return hidden === undefined ? undefined : { messageId: 'invisible', params: { code: codeOf(hidden) } };
}

/** What looks like another text. */
function unlikeIn(text: string): Message<typeof words> | undefined {
  const character = radical.exec(text)?.[0];
  if (character !== undefined) return { messageId: 'radical', params: { character, code: codeOf(character) } };
  return text === text.normalize('NFC') ? undefined : { messageId: 'not-nfc' };
}
