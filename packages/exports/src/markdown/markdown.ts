import {
  type Commitment,
  type Document,
  type DocumentLeaf,
  isCurrent,
  type PublishedRecords,
} from '@digital-accords/model';
import { type ExportFile, utf8 } from '../format/format.ts';
import { type Names, namesOf } from '../names/names.ts';
import { escaped } from './escape.ts';
import { factsOf } from './facts.ts';

/** The commitments that quote each leaf, by document and leaf. */
type Quoting = ReadonlyMap<string, readonly Commitment[]>;

/** Writes each document as a page of Markdown. */
export function write(published: PublishedRecords): readonly ExportFile[] {
  const names = namesOf(published);
  const quoting = quotingOf(published.commitment.filter(isCurrent));
  return published.document.map((document) => ({
    path: `${document.id.slice(document.id.indexOf('/') + 1)}.md`,
    mediaType: 'text/markdown',
    description: `${document.title.en}.`,
    content: utf8(`${pageOf(document, names, quoting).join('\n\n')}\n`),
  }));
}

function pageOf(document: Document, names: Names, quoting: Quoting): readonly string[] {
  const { title, text } = document;
  return [
    `# ${escaped(title.ja)}`,
    escaped(title.en),
    factsOf(document, names).join('\n'),
    ...(text.state === 'held'
      ? leavesOf(document, text.leaves, quoting)
      : ['この文書の本文は収録していない。 / The text of this document is not held.']),
  ];
}

function leavesOf(document: Document, leaves: readonly DocumentLeaf[], quoting: Quoting): readonly string[] {
  const points = [...(document.derived.text ?? '')];
  return leaves.flatMap(({ leaf, role, derived: { kind, marker, start, end } }) => {
    const words = escaped(points.slice(start, end).join(''));
    const place = `\`${leaf}${role === undefined ? '' : ` ${role}`}\``;
    const quoted = quoting.get(keyOf(document.id, leaf)) ?? [];
    return [
      // The marks of a heading are layout; those of an item are printed.
      kind === 'heading' ? `## ${words} ${place}` : `${escaped(marker)}${marker === '' ? '' : ' '}${words} ${place}`,
      ...(quoted.length > 0 ? [quoted.map(mentionOf).join('\n')] : []),
    ];
  });
}

function mentionOf({ id, title }: Commitment): string {
  return `- コミットメント / Commitment \`${id}\`: ${escaped(title.ja)} / ${escaped(title.en)}`;
}

function quotingOf(commitments: readonly Commitment[]): Quoting {
  const quoting = new Map<string, Set<Commitment>>();
  for (const commitment of commitments)
    for (const { document, leaf } of commitment.quotes) {
      const key = keyOf(document, leaf);
      quoting.set(key, (quoting.get(key) ?? new Set()).add(commitment));
    }
  return new Map([...quoting].map(([key, quoted]) => [key, [...quoted]]));
}

function keyOf(document: string, leaf: string): string {
  return `${document} ${leaf}`;
}
