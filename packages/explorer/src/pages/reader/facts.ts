import type { Document } from '@digital-accords/data';
import { formatEdtf, label } from '@digital-accords/data/helpers';
import { linkTo } from '../../address/link.ts';
import { type Language, languageName } from '../../language/language.ts';
import { comma } from '../../language/punctuation.ts';
import { listed, printedRun } from '../../language/sentence.ts';
import { parallelPath } from '../parallel/pairs.ts';
import { fact } from '../record/common.ts';
import type { FactView } from '../record/view.ts';
import { readerWords } from './words.ts';

const words = readerWords.facts;

/** The facts of a document: who published it, when, and under which terms it stands here. */
export function documentFacts(document: Document, lang: Language): readonly FactView[] {
  const { printedTitle, language, publishers, issued, authenticity, url, licence, derived } = document;
  const compared = parallelPath(document, lang);
  return [
    ...fact(words.printed[lang], [printedTitle && [printedRun(printedTitle, language, lang)]]),
    ...fact(words.language[lang], [languageName(language, lang)]),
    ...fact(words.publishers[lang], [
      listed(
        publishers.map((id) => [linkTo(id, lang, derived.issued?.latest)]),
        comma[lang],
      ),
    ]),
    ...fact(words.issued[lang], [issued && formatEdtf(issued.edtf, lang)]),
    ...fact(words.authenticity[lang], [label('authenticity', authenticity, lang)]),
    ...fact(
      words.agreements[lang],
      derived.agreements.map((id) => [linkTo(id, lang)]),
    ),
    ...fact(words.parallels[lang], [
      ...derived.parallels.map((id) => [linkTo(id, lang)]),
      compared === undefined ? undefined : [{ text: readerWords.compare[lang], path: compared }],
    ]),
    ...fact(words.url[lang], [url && [{ text: url, path: url }]]),
    ...fact(words.licence[lang], [
      licence.state === 'seen' ? [{ text: licence.name[lang], path: licence.url }] : undefined,
      licence.attribution[lang],
    ]),
    ...fact(words.processing[lang], [licence.processing[lang]]),
  ];
}
