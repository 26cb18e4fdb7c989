import { clip } from '../diagnostic/clip.ts';
import { isText } from '../entries/printed-texts.ts';
import type { Rule } from '../rule/rule.ts';
import type { words } from './text-comment.words.ts';

/** No comment of YAML follows a text without quotes: it was most likely part of the text. */
export const textComment: Rule<typeof words> = {
  id: 'text-comment',
  severity: 'error',
  *check({ entries }) {
    for (const entry of entries) {
      for (const [pointer, comment] of entry.file.comments ?? [])
        if (isText(entry.record, pointer))
          yield { messageId: 'swallowed', params: { comment: clip(comment) }, entry, pointer };
    }
  },
};
