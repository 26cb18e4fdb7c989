import { type PublishOptions, reliabilityOf } from '@digital-accords/model';
import { type Language, render } from '@digital-accords/validator';
import { type BrokenLine, readingsOf } from '../coding/coding.ts';
import { Refusal } from '../outcome/outcome.ts';
import type { OpenRegistry } from './open.ts';

const messages = {
  'not-json': { ja: '{place} は JSON として読めません。', en: '{place} is not JSON.' },
  'not-a-line': { ja: '{place} は読解記録の行の書式に合いません。', en: '{place} is not a line of a reading.' },
} as const;

/**
 * Figures of every document that was read twice.
 *
 * @param open the registry with its readings
 * @param language language of the reader
 * @returns figures by document
 * @throws Refusal (1) where a line of a reading cannot be read
 */
export function reliabilityOfAll(
  { registry, coding }: OpenRegistry,
  language: Language,
): PublishOptions['reliability'] {
  return new Map(
    registry.byType.document.flatMap(({ id }) => {
      const pair = readingsOf(id, coding);
      if (pair.kind === 'broken') throw brokenLines(pair.lines, language);
      return pair.kind === 'pair' ? [[id, reliabilityOf(...pair.readings)] as const] : [];
    }),
  );
}

/** A refusal that names each line that is none of a reading. */
export function brokenLines(lines: readonly BrokenLine[], language: Language): Refusal {
  const err = lines.map(({ file, line, reason }) => {
    const sentence = render(messages[reason], { place: `${file}:${line}` }, language);
    return `accords: ${sentence}\n`;
  });
  return new Refusal({ code: 1, out: '', err: err.join('') });
}
