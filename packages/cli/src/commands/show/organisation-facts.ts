import { labels, type Organisation } from '@digital-accords/model';
import type { Language } from '@digital-accords/validator';
import { sourceFacts } from './citation.ts';
import { type Fact, inBoth, list } from './fact.ts';

/**
 * The facts of an organisation: its names over time, and the bodies before and after it.
 *
 * @param organisation a body
 * @param language language of the reader
 */
export function organisationFacts(organisation: Omit<Organisation, 'derived'>, language: Language): readonly Fact[] {
  const { kind, names, country = '', partOf = '', changes, wikidata = '', sources } = organisation;
  return [
    { word: 'kind', value: labels['organisation-kind'][kind][language] },
    ...names.map((name): Fact => ({ word: 'name', value: nameText(name, language) })),
    { word: 'country', value: country },
    { word: 'part-of', value: partOf },
    ...changes.flatMap((change) => changeFacts(change, language)),
    { word: 'wikidata', value: wikidata },
    ...sourceFacts(sources),
  ];
}

/** The time of a name is an EDTF interval; an unknown end stays empty. */
function nameText({ name, abbreviation, from, until }: Organisation['names'][number], language: Language): string {
  const short = abbreviation === undefined ? '' : ` (${abbreviation})`;
  const time = from === undefined && until === undefined ? '' : ` ${from ?? ''}/${until ?? (from ? '..' : '')}`;
  return `${inBoth(name, language)}${short}${time}`;
}

type Change = Organisation['changes'][number];

function changeFacts({ kind, date, original, resulting, description, source }: Change, language: Language): Fact[] {
  const bodies = [list(original), '→', list(resulting)].filter((part) => part !== '').join(' ');
  const what = `${date} ${labels['change-event-kind'][kind][language]}${bodies === '→' ? '' : ` (${bodies})`}`;
  return [{ word: 'change', value: `${what}: ${description[language]}` }, ...sourceFacts([source])];
}
