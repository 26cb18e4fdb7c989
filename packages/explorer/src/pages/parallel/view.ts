import { type AgreementId, agreements, type Document } from '@digital-accords/data';
import { pathOf } from '../../address/address.ts';
import type { Language } from '../../language/language.ts';
import { listCrumb } from '../record/crumbs.ts';
import { pairOf } from './pairs.ts';
import { parallelRows } from './rows.ts';

export type ParallelView = NonNullable<ReturnType<typeof parallelView>>;

/** Two parallel texts side by side, in one language of the page; nothing if the agreement has none. */
export function parallelView(id: AgreementId, lang: Language) {
  const pair = pairOf(id);
  if (!pair) return undefined;
  const rows = parallelRows(pair, lang);
  return {
    id,
    lang,
    title: agreements[id].title[lang],
    crumbs: [listCrumb('documents', lang), { path: pathOf(id, lang), name: agreements[id].shortTitle[lang] }],
    text: headOf(pair.text, lang),
    account: headOf(pair.account, lang),
    rows,
    kinds: countsOf(rows.flatMap(({ differences }) => differences.map(({ kind }) => kind))),
  };
}

/** How often each kind of difference occurs, the most frequent first. */
function countsOf(kinds: readonly string[]): readonly { readonly kind: string; readonly count: number }[] {
  return [...new Set(kinds)]
    .map((kind) => ({ kind, count: kinds.filter((one) => one === kind).length }))
    .sort((a, b) => b.count - a.count);
}

function headOf({ id, title, language }: Document, lang: Language) {
  return { title: title[lang], path: pathOf(id, lang), lang: language };
}
