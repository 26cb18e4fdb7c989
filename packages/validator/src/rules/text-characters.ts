import { codeOf, invisible, radical } from '../characters/characters.ts';
import type { Rule } from '../rule/rule.ts';
import type { words } from './text-characters.words.ts';

/** Authored texts are in Unicode NFC, without radicals, invisible characters and direction marks. */
export const textCharacters: Rule<typeof words> = {
  id: 'text-characters',
  severity: 'error',
  *check({ entries }) {
    for (const entry of entries) {
      for (const { pointer, text } of entry.suspects) {
        const character = radical.exec(text)?.[0] ?? '';
        const hidden = invisible.exec(text)?.[0];
        if (character !== '')
          yield { messageId: 'radical', params: { character, code: codeOf(character) }, entry, pointer };
        else if (hidden !== undefined)
          yield { messageId: 'invisible', params: { code: codeOf(hidden) }, entry, pointer };
        else if (text !== text.normalize('NFC')) yield { messageId: 'not-nfc', entry, pointer };
      }
    }
  },
};
