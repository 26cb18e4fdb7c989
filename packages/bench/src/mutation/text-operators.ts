import { damaged } from './damage.ts';
import { changing } from './making.ts';
import type { RuleOperator } from './rule-operator.ts';
import { targetsIn } from './targets.ts';

/** Puts something into one authored text of a record. */
const intoText = (rule: string, language: 'ja' | 'en', change: (text: string) => string): RuleOperator => ({
  rule,
  mutate: (record, random) => {
    const target = random.one(targetsIn(record, new RegExp(`/(?:title|summary|reason|text|name)/${language}$`)));
    if (!target || /translation/.test(target.pointer)) return undefined;
    return { value: damaged(record, target.pointer, change(target.value)), pointer: target.pointer };
  },
});

export const textOperators: readonly RuleOperator[] = [
  intoText('text-characters', 'ja', (text) => `⽇${text}`),
  intoText('text-characters', 'en', (text) => `${text}\u200b`),
  intoText('text-characters', 'en', (text) => `${text} \u202egnp`),
  intoText('text-characters', 'ja', (text) => `${text}か\u3099`),
  intoText('text-characters', 'en', (text) => text.replace(/ |$/, '\t')),
  intoText('text-characters', 'ja', (text) => `${text}\u2028続き`),
  intoText('text-characters', 'ja', (text) => `${text}\uFFFD`),
  intoText('text-characters', 'ja', (text) => `${text}\uE000`),
  intoText('text-characters', 'en', (text) => `${text}\u3164`),
  changing('text-characters', /\/source\/(?:title|publisher|excerpt)$/, (text) => `${text}\u034F`),
  changing('text-characters', /\/source\/(?:title|publisher|excerpt)$/, (text) => `${text}\uFFFD`),
  intoText('text-languages', 'ja', () => 'Only English stands here'),
  intoText('text-languages', 'en', () => '日本語だけ'),
  intoText('text-markup', 'en', (text) => `${text} <b>bold</b>`),
  intoText('text-markup', 'ja', (text) => `${text}[頁](https://example.org/)`),
  intoText('text-contact', 'en', (text) => `${text} Call 03-0000-0000.`),
  intoText('text-contact', 'ja', (text) => `${text}（office@example.org）`),
  intoText('text-formula', 'en', (text) => `=${text}`),
  intoText('text-formula', 'ja', (text) => `@${text}`),
];
