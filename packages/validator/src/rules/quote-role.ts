import { type Authored, anchor } from '@digital-accords/model';
import type { Rule } from './rule.ts';

/** Where a quote stands in a record, and the roles that the quoted leaf may have there. */
const expected: readonly {
  readonly type: Authored.RecordType;
  readonly pointer: RegExp;
  readonly roles: readonly Authored.RoleTerm[];
}[] = [
  { type: 'commitment', pointer: /^\/quotes\/\d+$/, roles: ['commitment'] },
  { type: 'commitment', pointer: /^\/stem$/, roles: ['stem'] },
  { type: 'update', pointer: /^\/evidence\/\d+\/quote$/, roles: ['progress'] },
  { type: 'pillar', pointer: /^\/heading$/, roles: ['heading'] },
  { type: 'agreement', pointer: /^\/bindingness\/quotes\/\d+$/, roles: ['legal'] },
  { type: 'agreement', pointer: /^\/objectives\/\d+\/quote$/, roles: ['objective'] },
  { type: 'agreement', pointer: /^\/signatories\/\d+\/quotes\/\d+$/, roles: ['signature'] },
];

/** A quote stands in a leaf of the role that its use asks for (codebook §2). */
export const quoteRole: Rule = {
  id: 'quote-role',
  severity: 'error',
  description: {
    ja: '引用される葉の役割は、引用の用途に合う（約束は commitment、リード文は stem、更新の根拠は progress など）。',
    en: 'A quoted leaf has the role that the quote needs: commitment for a promise, stem for a lead-in, progress for the evidence of an update, and so on.',
  },
  messages: {
    differs: {
      ja: '葉「{leaf}」の役割は「{role}」ですが、ここで引用できるのは「{roles}」の葉です。引用する葉か、葉の役割を見直してください。',
      en: 'The leaf “{leaf}” has the role {role}; here only a leaf of the role {roles} may be quoted. Reconsider the leaf, or its role.',
    },
  },
  documentation: {
    why: {
      ja: '葉の役割と、その葉を引用する記録の種類は、同じ判断の表と裏です。約束とされた文が更新の根拠になり、背景とされた文が約束になるようでは、どちらかの判断が誤っています。引用する葉を改めるか、手引に照らして葉の役割を見直してください。',
      en: 'The role of a leaf and the kind of record that quotes it are two sides of one judgement. If a commitment rests on a leaf called background, or an update on a leaf called commitment, one of the two is wrong. Quote another leaf, or reconsider the role by the coding manual.',
    },
    failing:
      '# in a commitment\nquotes:\n  - document: documents/jp-gb-digital-council-2025-ja\n    leaf: p1/semiconductors/3   # role: progress\n    exact: 2024年3月に第1回日英半導体パートナーシップ・ステークホルダー・ラウンドテーブルが開催され\n',
    passing:
      '# in an update\nevidence:\n  - kind: quote\n    origin: joint-text\n    quote:\n      document: documents/jp-gb-digital-council-2025-ja\n      leaf: p1/semiconductors/3\n      exact: 2024年3月に第1回日英半導体パートナーシップ・ステークホルダー・ラウンドテーブルが開催され\n',
  },
  *check({ entries, readings }) {
    for (const entry of entries) {
      const { record } = entry;
      for (const { pointer, quote } of entry.quotes) {
        const use = expected.find((one) => one.type === record.type && one.pointer.test(pointer));
        const placed = readings.get(quote.document)?.byLocator.get(quote.leaf);
        const role = placed?.authored.role;
        if (!use || role === undefined || use.roles.includes(role)) continue;
        // A quote whose words are not there names the wrong leaf, which is the mistake.
        if (anchor(quote, placed?.leaf.text ?? '').state === 'absent') continue;
        yield {
          message: 'differs',
          params: { leaf: quote.leaf, role, roles: use.roles },
          entry,
          pointer: `${pointer}/leaf`,
        };
      }
    }
  },
};
