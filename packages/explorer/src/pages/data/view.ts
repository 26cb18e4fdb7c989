import { agreements, commitments } from '@digital-accords/data';
import { type RecordType, typeNames } from '@digital-accords/model';
import { feedPaths } from '../../feeds/of-registry.ts';
import type { Language } from '../../language/language.ts';
import { recordTypes } from '../../schemas/schemas.ts';
import { type Topic, topics } from '../reference/topics.ts';
import { words } from './words.ts';

/** As much of the descriptor of the data files as the page shows (Data Package 2.0). */
export interface DataPackage {
  readonly resources: readonly {
    readonly path: string;
    readonly bytes: number;
    /** The checksum, after the name of its algorithm and a colon. */
    readonly hash: string;
  }[];
}

interface FileView {
  readonly path: string;
  readonly size: string;
  readonly sha256: string;
}

/** A format: one file, or the files of a folder. */
export interface FormatView {
  readonly name: string;
  readonly title: string;
  readonly files: readonly FileView[];
}

export interface DataPageView {
  readonly lang: Language;
  /** A commitment whose addresses are shown. */
  readonly example: string;
  readonly formats: readonly FormatView[];
  readonly feeds: readonly { readonly title: string; readonly atom: string; readonly calendar: string }[];
  readonly topics: readonly Topic[];
  readonly types: readonly { readonly type: RecordType; readonly title: string }[];
}

/** The page on the data, in one language. */
export function dataView({ resources }: DataPackage, lang: Language): DataPageView {
  const folderOf = (path: string): string => path.split('/')[0] ?? path;
  const names = [...new Set(resources.map(({ path }) => folderOf(path)))];
  return {
    lang,
    example: Object.keys(commitments)[0] ?? '',
    formats: names.map((name) => ({
      name,
      title: isFormat(name) ? words.formats[name][lang] : name,
      files: resources
        .filter(({ path }) => folderOf(path) === name)
        .map(({ path, bytes, hash }) => ({ path, size: sizeOf(bytes, lang), sha256: hash.replace(/^sha256:/, '') })),
    })),
    feeds: [
      { title: words.all[lang], ...feedPaths(undefined, lang) },
      ...Object.values(agreements).map((one) => ({ title: one.title[lang], ...feedPaths(one, lang) })),
    ],
    topics: topics.filter((topic) => topic !== 'samples'),
    types: recordTypes.map((type) => ({ type, title: typeNames[type][lang] })),
  };
}

function isFormat(name: string): name is keyof typeof words.formats {
  return Object.hasOwn(words.formats, name);
}

/** A size in the unit that fits it; a file of less than a kilobyte is counted in bytes. */
function sizeOf(bytes: number, lang: Language): string {
  if (bytes < 1000) return words.bytes[lang](bytes);
  const { format } = new Intl.NumberFormat(lang, { maximumSignificantDigits: 3 });
  return bytes < 1_000_000 ? `${format(bytes / 1000)} kB` : `${format(bytes / 1_000_000)} MB`;
}
