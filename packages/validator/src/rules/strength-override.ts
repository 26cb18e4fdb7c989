import { derivedStrength } from '@digital-accords/model';
import { entriesOf, type Rule } from './rule.ts';

/** An override of strength says something that the table of forms does not (design, invariant 3). */
export const strengthOverride: Rule = {
  id: 'strength-override',
  severity: 'error',
  description: {
    ja: '強度の上書きは、述部から導かれる段階と異なる段階を示す。',
    en: 'A strength override states a level that the predicates do not give.',
  },
  messages: {
    idle: {
      ja: '述部から導かれる強度も「{level}」であるため、上書きは不要です。削除してください。',
      en: 'The predicates give the level {level} as well; the override overrides nothing. Remove it.',
    },
  },
  *check(context) {
    for (const entry of entriesOf(context, 'commitment')) {
      const level = entry.record.strengthOverride?.level;
      if (level === undefined || level !== derivedStrength(entry.record.predicates)) continue;
      yield { message: 'idle', params: { level }, entry, pointer: '/strengthOverride', part: 'key' };
    }
  },
};
