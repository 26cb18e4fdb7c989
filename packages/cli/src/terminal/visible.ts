import { type MessageTemplate, render } from '@digital-accords/validator';

const verbatim: MessageTemplate = { ja: '{text}', en: '{text}' };

/**
 * Makes contributed text safe to print: control and bidirectional characters are shown as their code points, as in the
 * messages of the validator.
 *
 * @param text any text
 */
export function visible(text: string): string {
  return render(verbatim, { text }, 'en');
}
