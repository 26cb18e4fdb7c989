import { damaged } from './damage.ts';
import { changing } from './making.ts';
import type { RuleOperator } from './rule-operator.ts';

/** Writes an address otherwise than by https, host and path. */
const address = (change: (rest: string) => string): RuleOperator =>
  changing('schema', /\/url$/, (url) => `https://${change(url.replace(/^https:\/\//, ''))}`);

/** Writes a day otherwise than as `YYYY-MM-DD`. */
const day = (change: (year: number, month: number, day: number) => string): RuleOperator =>
  changing('schema', /\/(?:read|reviewed)$/, (text) => {
    const [year = 0, month = 0, ofMonth = 0] = text.split('-').map(Number);
    return change(year, month, ofMonth);
  });

/** Damage to the form of addresses and days. */
export const formOperators: readonly RuleOperator[] = [
  address((rest) => `ministry.example@${rest}`),
  address((rest) => rest.replace('/', ':99999/')),
  address((rest) => rest.replace(/^[^/]*/, '192.0.2.1')),
  address((rest) => rest.replace(/^[^/]*/, 'localhost')),
  day((year, month, ofMonth) => `${year}/${month}/${ofMonth}`),
  day((year, month, ofMonth) => `令和${year - 2018}年${month}月${ofMonth}日`),
  day((year) => `${year}-02-30`),
  changing('edtf', /\/edtf$/, () => '2024/1/31'),
];

/** Writes a quote as it comes from a page or a PDF, each time otherwise. */
const pasted = (change: (exact: string) => string): RuleOperator =>
  changing('quote-verbatim', /^\/quotes\/\d+\/exact$/, (exact) =>
    change(exact) === exact ? undefined : change(exact),
  );

/** Quotes that pasting has changed. */
export const pastedOperators: readonly RuleOperator[] = [
  pasted((exact) => `「${exact}」`),
  pasted((exact) => `${exact.slice(0, 4)}\n    ${exact.slice(4)}`),
  pasted((exact) => exact.replace(/[0-9A-Za-z（）]/gu, (sign) => opposite(sign))),
];

/** The full-width form of a half-width sign, and the other way round. */
function opposite(sign: string): string {
  const narrow = sign.normalize('NFKC');
  return narrow === sign ? String.fromCharCode(sign.charCodeAt(0) + 0xfee0) : narrow;
}

/** Puts the text of one language into the field of the other. */
export const copying: RuleOperator = {
  rule: 'text-languages',
  mutate: (record) => {
    if (record.type !== 'commitment' && record.type !== 'update' && record.type !== 'document') return undefined;
    return { value: damaged(record, '/title/ja', record.title.en), pointer: '/title/ja' };
  },
};
