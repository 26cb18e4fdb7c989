import { documents, type Organisation, organisations, type RecordId } from '@digital-accords/data';
import { nameOf } from '@digital-accords/data/helpers';
import { recordOf } from '@digital-accords/data/query';
import { coordinates } from '@digital-accords/model';
import { permanentAddress } from '../address/address.ts';
import type { Language } from '../language/language.ts';

/** What a page says of its subject in terms of schema.org, for programs that read pages. */
export interface Marking {
  readonly '@type': string;
  readonly [property: string]: unknown;
}

const government: readonly Organisation['kind'][] = ['ministry', 'agency', 'regulator'];

/** A record in terms of schema.org; the types are those of the linked data among the exports. */
export function markingOf(id: RecordId, lang: Language): Marking {
  return { ...typed(id, lang), url: permanentAddress(id) };
}

function typed(id: RecordId, lang: Language): Marking {
  const record = recordOf(id);
  switch (record.type) {
    case 'agreement':
      return {
        '@type': 'CreativeWork',
        ...named(record.title, lang),
        description: record.summary[lang],
        ...dated('dateCreated', record.derived.date),
        hasPart: record.documents.map(workOf),
      };
    case 'commitment': {
      const [{ exact, document, derived }] = record.quotes;
      return {
        '@type': 'Quotation',
        ...named(record.title, lang),
        description: record.summary[lang],
        text: exact,
        inLanguage: derived.lang,
        isPartOf: workOf(document),
      };
    }
    case 'update':
      return {
        '@type': 'Report',
        ...named(record.title, lang),
        description: record.summary[lang],
        dateModified: record.reviewed,
        about: record.about.map((subject) => ({ '@type': 'Quotation', url: permanentAddress(subject.id) })),
      };
    case 'event':
      return {
        '@type': 'Event',
        ...named(record.title, lang),
        ...(record.derived.date.earliest && { startDate: record.derived.date.earliest }),
        ...(record.derived.date.latest && { endDate: record.derived.date.latest }),
        ...(record.place && { location: { '@type': 'Place', name: record.place[lang] } }),
      };
    case 'organisation':
      return organisation(record, lang);
    case 'document':
      return {
        '@type': 'DigitalDocument',
        ...named(record.title, lang),
        inLanguage: record.language,
        publisher: record.publishers.map((one) => organisation(organisations[one], lang)),
        ...(record.url !== undefined && { sameAs: record.url }),
        ...(record.licence.state === 'seen' && { license: record.licence.url }),
      };
    case 'pillar':
    case 'instrument':
      return { '@type': 'CreativeWork', ...named(record.title, lang) };
    case 'coding-report':
      return { '@type': 'CreativeWork', name: record.document };
  }
}

function named(title: Readonly<Record<Language, string>>, lang: Language): { name: string; alternateName: string } {
  return { name: title[lang], alternateName: title[lang === 'ja' ? 'en' : 'ja'] };
}

function organisation(record: Organisation, lang: Language): Marking {
  return {
    '@type': government.includes(record.kind) ? 'GovernmentOrganization' : 'Organization',
    name: nameOf(record, lang),
    alternateName: nameOf(record, lang === 'ja' ? 'en' : 'ja'),
  };
}

function workOf(id: keyof typeof documents): Marking {
  return { '@type': 'DigitalDocument', name: documents[id].title.en, url: permanentAddress(id) };
}

/** A day; a longer time is left out. */
function dated(property: string, { earliest, latest }: { earliest?: string; latest?: string }): object {
  return earliest !== undefined && earliest === latest ? { [property]: earliest } : {};
}

/** The way to a page. */
export function breadcrumbs(crumbs: readonly { readonly path: string; readonly name: string }[]): Marking {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ path, name }, at) => ({
      '@type': 'ListItem',
      position: at + 1,
      name,
      item: new URL(path, coordinates.site).href,
    })),
  };
}
