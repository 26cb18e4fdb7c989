import { type RecordId, registry } from '@digital-accords/data';
import { formatEdtf, typeOfId } from '@digital-accords/data/helpers';
import { coordinates } from '@digital-accords/model';
import { permanentAddress } from '../address/address.ts';
import type { Language } from '../language/language.ts';
import { citeWords as words } from './words.ts';

/** How a record is cited, in which files it stands, and where a mistake in it is reported. */
export interface CiteView {
  readonly citation: string;
  readonly permanent: string;
  readonly bibtex: string;
  /** Its own file. */
  readonly file: string;
  /** The files that hold it among all records, where it is found by its id. */
  readonly files: readonly { readonly name: string; readonly path: string }[];
  readonly mistake: string;
}

/**
 * How a record is cited.
 *
 * @param id the record
 * @param title its title in the language of the reader
 * @param lang language of the reader
 */
export function citeView(id: RecordId, title: string, lang: Language): CiteView {
  const { asOf, version = '' } = registry.derived;
  const permanent = permanentAddress(id);
  const table = `${typeOfId(id).replace('-', '_')}s`;
  const note = words.note[lang](id, formatEdtf(asOf, lang), version);
  return {
    citation: words.citation[lang](title, note),
    permanent,
    bibtex: bibtex(id, { title, url: permanent, note }),
    file: `/data/v1/${id}.json`,
    files: [
      { name: 'NDJSON', path: '/data/v1/accords.ndjson' },
      { name: 'CSV', path: `/data/v1/csv/${table}.csv` },
      { name: 'Parquet', path: `/data/v1/parquet/${table}.parquet` },
      { name: 'SQLite', path: '/data/v1/accords.sqlite' },
      { name: 'JSON-LD', path: '/data/v1/json-ld/records.jsonld' },
      { name: 'Web Annotation', path: '/data/v1/annotations.jsonld' },
    ],
    mistake: `${coordinates.repository}/issues/new?${new URLSearchParams({ template: 'correction.yml', record: id })}`,
  };
}

interface Entry {
  readonly title: string;
  readonly url: string;
  readonly note: string;
}

function bibtex(id: string, { title, url, note }: Entry): string {
  const fields = {
    title: `{${escaped(title)}}`,
    author: '{{Digital Accords contributors}}',
    year: `{${registry.derived.asOf.slice(0, 4)}}`,
    url: `{${url}}`,
    note: `{${escaped(note)}}`,
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = ${value}`);
  return `@misc{${id.replaceAll('/', ':')},\n${lines.join(',\n')}\n}`;
}

/** Signs that TeX would read as commands stand as themselves. */
function escaped(text: string): string {
  return text.replaceAll(/[\\{}]/g, '').replaceAll(/[%&#$_]/g, String.raw`\$&`);
}
