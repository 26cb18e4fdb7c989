import { clip } from '../diagnostic/clip.ts';
import { type Language, render } from '../diagnostic/render.ts';
import type { Fix } from '../fix/fix.ts';
import { words } from './words.ts';

/**
 * What a fix changed, in words.
 *
 * @param fix the fix
 * @param language language of the reader
 * @returns a sentence; long texts are cut
 */
export function fixSentence({ from, to }: Fix, language: Language): string {
  return render(words.fixed, { from: clip(from), to: clip(to) }, language);
}
