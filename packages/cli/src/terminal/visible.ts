import { type MessageTemplate, render } from '@digital-accords/validator';

const verbatim: MessageTemplate = { ja: '{text}', en: '{text}' };

/**
 * Contributed text as it may be printed: what the validator does to the parameters of its messages, so that control and
 * bidirectional characters are shown and never obeyed.
 *
 * @param text any text
 */
export function visible(text: string): string {
  return render(verbatim, { text }, 'en');
}
