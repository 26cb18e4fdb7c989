import { lookUp } from '../schema/value.ts';
import { placesOf } from '../walk/walk.ts';
import type { Rule } from './rule.ts';

/** A relation that rests on words quotes them (codebook §5). */
export const relationWords: Rule = {
  id: 'relation-words',
  severity: 'error',
  description: {
    ja: '推論による関係を除き、関係にはそれを担う文言の引用がある。',
    en: 'A relation quotes the words that carry it, unless it is inferred.',
  },
  messages: {
    missing: {
      ja: '根拠が「{basis}」の関係には、それを担う文言の引用（`quotes`）が必要です。引用を加えてください。',
      en: 'A relation with the basis {basis} needs `quotes`. Quote the words that carry it.',
    },
  },
  documentation: {
    why: {
      ja: '明示の引用や同じ文言に基づく関係は、約束の状態を動かします。それほど重い判断は、担う文言を示して初めて確かめることができます。`quotes` に文言を引くか、文言がなく推し量ったものであれば、根拠を `inferred` としてください。',
      en: 'A relation that rests on a citation or on the same words may move a status. So grave a statement can be checked only if the words that carry it are shown. Quote them in `quotes`; where there are none and the relation was concluded, its basis is `inferred`.',
    },
    failing: 'relations:\n  - kind: builds-on\n    to: instruments/jp-gb-semiconductors-partnership-2023\n    basis: cites\n',
    passing: 'relations:\n  - kind: builds-on\n    to: instruments/jp-gb-semiconductors-partnership-2023\n    basis: cites\n    quotes:\n      - document: documents/jp-gb-frontier-technology-partnership-2026-ja\n        leaf: background/1/s2\n        exact: 半導体パートナーシップ(2023年)\n',
  },
  *check({ entries }) {
    for (const entry of entries) {
      for (const { pointer, definition, value } of placesOf(entry.record)) {
        if (definition !== 'CommitmentRelation' && definition !== 'AgreementRelation') continue;
        const basis = String(lookUp(value, '/basis'));
        if (basis === 'inferred' || lookUp(value, '/quotes') !== undefined) continue;
        yield { message: 'missing', params: { basis }, entry, pointer: `${pointer}/basis` };
      }
    }
  },
};
