import { coordinates, type PublishedRecords } from '@digital-accords/model';
import { sha256 } from '@digital-accords/validator/node';
import { jsonText } from '@digital-accords/validator/report';
import { type ExportFile, type Format, utf8 } from '../format/format.ts';
import { parts } from '../format/parts.ts';
import { writeIn } from '../format/write.ts';
import { resourceOf } from './resource.ts';

/** Writes every format, with a descriptor of all files and their checksums (Frictionless Data Package 2.0). */
export async function write(published: PublishedRecords): Promise<readonly ExportFile[]> {
  const written = await Promise.all(Object.entries(parts).map(([name, format]) => partOf(name, format, published)));
  const files = written.flat();
  const descriptor: ExportFile = {
    path: 'datapackage.json',
    mediaType: 'application/json',
    description: 'What the files are, with their sizes and checksums.',
    content: utf8(`${jsonText(descriptorOf(published, files))}\n`),
  };
  return [...files, descriptor, sumsOf([...files, descriptor])];
}

async function partOf(name: string, format: Format, published: PublishedRecords): Promise<readonly ExportFile[]> {
  const files = await writeIn(format, published);
  return format.kind === 'folder' ? files.map((file) => ({ ...file, path: `${name}/${file.path}` })) : files;
}

function descriptorOf({ registry, document }: PublishedRecords, files: readonly ExportFile[]): object {
  const { version, asOf, knownAt } = registry[0]?.derived ?? {};
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'digital-accords',
    title: 'Digital Accords',
    description: 'What governments promised each other on digital technology, and what came of it.',
    homepage: coordinates.site,
    ...(version !== undefined && { version }),
    asOf,
    knownAt,
    licenses: [
      {
        name: 'CC-BY-4.0',
        path: 'https://creativecommons.org/licenses/by/4.0/',
        title: 'Creative Commons Attribution 4.0, for the records; source texts are under the terms of their issuers',
      },
    ],
    sources: document
      .filter(({ text }) => text.state === 'held')
      .map(({ licence, url }) => ({ title: licence.attribution.en, ...(url !== undefined && { path: url }) })),
    resources: files.map(resourceOf),
  };
}

/** Checksums as `sha256sum -c` reads them. */
function sumsOf(files: readonly ExportFile[]): ExportFile {
  return {
    path: 'SHA256SUMS',
    mediaType: 'text/plain',
    description: 'The checksum of each other file.',
    content: utf8(files.map(({ path, content }) => `${sha256(content)}  ${path}\n`).join('')),
  };
}
