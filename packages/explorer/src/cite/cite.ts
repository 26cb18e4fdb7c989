import { commitments, documents, type RecordId, registry } from '@digital-accords/data';
import { formatEdtf, isId, typeOfId } from '@digital-accords/data/helpers';
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
  const note = words.note[lang](id, formatEdtf(asOf, lang), version);
  return {
    citation: words.citation[lang](title, note),
    permanent,
    bibtex: bibtex(id, { title, url: permanent, note }),
    file: `/data/v1/${id}.json`,
    files: filesWith(id, lang),
    mistake: `${coordinates.repository}/issues/new?${new URLSearchParams({ template: 'correction.yml', record: id })}`,
  };
}

/** The exports that hold a record. */
function filesWith(id: RecordId, lang: Language): CiteView['files'] {
  const table = `${typeOfId(id).replace('-', '_')}s`;
  const files = [
    { name: 'JSON', path: 'accords.json' },
    { name: 'NDJSON', path: 'accords.ndjson' },
    { name: 'CSV', path: `csv/${table}.csv` },
    { name: 'Parquet', path: `parquet/${table}.parquet` },
    { name: 'SQLite', path: 'accords.sqlite' },
    { name: 'JSON-LD', path: 'json-ld/records.jsonld' },
    { name: 'Web Annotation', path: 'annotations.jsonld' },
    ...textsWith(id).map((document) => ({
      name: 'Markdown',
      path: document.replace(/^documents(.*)/, 'markdown$1.md'),
    })),
    ...(isId(commitments, id)
      ? [
          { name: words.oneRow[lang], path: 'commitments.csv' },
          { name: words.panel[lang], path: 'status-panel.csv' },
        ]
      : []),
  ];
  return files.map(({ name, path }) => ({ name, path: `/data/v1/${path}` }));
}

/** The source text of a record, if it is one or quotes one first. */
function textsWith(id: RecordId): readonly string[] {
  const document = isId(commitments, id) ? commitments[id].quotes[0].document : id;
  return isId(documents, document) && documents[document].text.state === 'held' ? [document] : [];
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
