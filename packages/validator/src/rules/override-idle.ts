import { entriesOf, type Rule } from './rule.ts';

/** An override corrects something (codebook §1). */
export const overrideIdle: Rule = {
  id: 'override-idle',
  severity: 'error',
  description: {
    ja: 'レイアウトの上書き指定は、結果を実際に変えるものでなければならない。',
    en: 'An override of the layout changes something.',
  },
  messages: {
    idle: {
      ja: '{line}行{column}列の上書き指定「{op}」は何も変えません。削除するか、位置を確かめてください。',
      en: 'The override “{op}” at line {line}, column {column} changes nothing. Remove it, or check its place.',
    },
  },
  *check(context) {
    for (const entry of entriesOf(context, 'document')) {
      const idle = context.readings.get(entry.record.id)?.canonical.idle ?? [];
      const overrides = entry.record.text.state === 'held' ? (entry.record.text.overrides ?? []) : [];
      for (const [index, override] of overrides.entries()) {
        if (!idle.includes(override)) continue;
        const { op, line, column } = override;
        yield { message: 'idle', params: { op, line, column }, entry, pointer: `/text/overrides/${index}` };
      }
    }
  },
};
