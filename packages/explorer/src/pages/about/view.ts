import { codingReports } from '@digital-accords/data';
import { label } from '@digital-accords/data/helpers';
import { terms as origins } from '@digital-accords/data/vocabularies/evidence-origin';
import { terms as meanings } from '@digital-accords/data/vocabularies/status';
import { terms as strengths } from '@digital-accords/data/vocabularies/strength';
import { coordinates, shown } from '@digital-accords/model';
import type { Language } from '../../language/language.ts';
import { comma } from '../../language/punctuation.ts';
import { states } from '../../status/states.ts';
import { words } from './words.ts';

export type AboutView = ReturnType<typeof aboutView>;

/** The page on the registry itself, in one language. */
export function aboutView(lang: Language) {
  const issues = `${coordinates.repository}/issues/new`;
  return {
    lang,
    states: states.map((state) => ({
      state,
      text: shown.status[state][lang],
      meaning: meanings[state].definition[lang],
    })),
    strengths: keysOf(strengths).map((term) => ({
      term,
      text: label('strength', term, lang),
      meaning: strengths[term].definition[lang],
    })),
    origins: keysOf(origins).map((term) => ({
      term,
      text: label('evidence-origin', term, lang),
      meaning: origins[term].definition[lang],
    })),
    readers: readerKinds()
      .map((kind) => label('reader-kind', kind, lang))
      .join(comma[lang]),
    ways: [
      { path: `/${lang}/submit/`, text: words.links.report[lang] },
      { path: `${issues}?template=correction.yml`, text: words.links.correction[lang] },
      { path: `${issues}?template=reply.yml`, text: words.links.reply[lang] },
      { path: `/${lang}/data/changes/`, text: words.links.changes[lang] },
    ],
    barrier: `${issues}?${new URLSearchParams({ title: words.accessibility[lang] })}`,
  };
}

/** What kinds of readers read the documents that were analysed in full. */
function readerKinds() {
  return [...new Set(Object.values(codingReports).flatMap(({ readings }) => readings.map(({ reader }) => reader)))];
}

function keysOf<Key extends string>(terms: Readonly<Record<Key, unknown>>): readonly Key[] {
  return Object.keys(terms).filter((key): key is Key => Object.hasOwn(terms, key));
}
