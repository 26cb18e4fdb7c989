import { registry } from '@digital-accords/data';
import { coordinates } from '@digital-accords/model';
import type { Language } from '../language/language.ts';
import type { Marking } from './marking.ts';

/** The site, and where it is searched. */
export function websiteMarking(lang: Language, description: string): Marking {
  return {
    '@type': 'WebSite',
    name: 'Digital Accords',
    description,
    inLanguage: lang,
    url: `${coordinates.site}${lang}/`,
    potentialAction: {
      '@type': 'SearchAction',
      target: `${coordinates.site}${lang}/search/?q={words}`,
      'query-input': 'required name=words',
    },
  };
}

/** The registry as a data set. */
export function datasetMarking(lang: Language, description: string): Marking {
  const { version, asOf } = registry.derived;
  const file = (path: string, encodingFormat: string): Marking => ({
    '@type': 'DataDownload',
    contentUrl: `${coordinates.site}data/v1/${path}`,
    encodingFormat,
  });
  return {
    '@type': 'Dataset',
    name: 'Digital Accords',
    description,
    url: `${coordinates.site}${lang}/data/`,
    inLanguage: ['ja', 'en'],
    license: 'https://creativecommons.org/licenses/by/4.0/',
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name: 'Digital Accords contributors', url: coordinates.repository },
    ...(version !== undefined && { version }),
    dateModified: asOf,
    distribution: [
      file('accords.json', 'application/json'),
      file('accords.sqlite', 'application/vnd.sqlite3'),
      file('commitments.csv', 'text/csv'),
    ],
  };
}
