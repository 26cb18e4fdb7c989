import type { FileRule } from './file-rule.ts';

/** No key stands twice in one object: YAML 1.2.2 §3.2.1.3, RFC 8259 §4, RFC 7493 §2.3. */
export const duplicateKey: FileRule<'duplicate'> = {
  id: 'duplicate-key',
  severity: 'error',
  description: {
    ja: '同じ階層に同じキーを二度書くことはできません。',
    en: 'A key must stand only once at its level.',
  },
  messages: {
    duplicate: {
      ja: 'キー「{key}」は、同じ階層の {firstLine} 行目ですでに使われています。どちらか一方を残してください。',
      en: 'The key "{key}" already stands at this level, on line {firstLine}. Keep one of the two.',
    },
  },
};
