import { coordinates } from '@digital-accords/model';
import { type Draft, type FormModel, isList, partOf, valueAt } from './field.ts';
import type { Path } from './pointer.ts';

/** A link holds no more than this, in bytes as encoded; hosts refuse longer ones. */
const MOST = 7000;

/** Where a report goes; without a prefilled address its text is copied by hand. */
export interface Link {
  readonly address: string;
  readonly isPrefilled: boolean;
}

/** Opens a new file on the repository's host, which becomes a pull request. */
export function pullRequest(id: string, yaml: string): Link {
  const filename = `packages/data/records/${id}.yaml`;
  return link(`${coordinates.repository}/new/main`, { filename, value: yaml }, { filename });
}

/**
 * Opens the issue form for reports.
 *
 * @returns undefined if the form cannot hold the report: it takes one commitment and one linked page
 */
export function issueForm(record: Draft, { issueOptions }: FormModel): Link | undefined {
  const text = (...path: Path): string => String(valueAt(record, path) ?? '');
  const [about, evidence] = [partOf(record, 'about'), partOf(record, 'evidence')];
  if (!isList(about) || about.length !== 1 || !isList(evidence) || evidence.length !== 1) return undefined;
  if (text('evidence', 0, 'kind') !== 'link') return undefined;
  const option = (term: string): string => issueOptions[term] ?? term;
  const template = { template: 'report.yml' };
  return link(
    `${coordinates.repository}/issues/new`,
    {
      ...template,
      slug: text('id').replace(/^updates\//, ''),
      about: text('about', 0, 'id'),
      kind: option(text('about', 0, 'kind')),
      basis: option(text('about', 0, 'basis')),
      'reason-en': text('about', 0, 'reason', 'en'),
      'reason-ja': text('about', 0, 'reason', 'ja'),
      'title-en': text('title', 'en'),
      'title-ja': text('title', 'ja'),
      'summary-en': text('summary', 'en'),
      'summary-ja': text('summary', 'ja'),
      date: text('date', 'edtf'),
      url: text('evidence', 0, 'source', 'url'),
      publisher: text('evidence', 0, 'source', 'publisher'),
      page: text('evidence', 0, 'source', 'title'),
      origin: option(text('evidence', 0, 'origin')),
      read: text('evidence', 0, 'source', 'read'),
    },
    template,
  );
}

function link(base: string, full: Record<string, string>, short: Record<string, string>): Link {
  const address = `${base}?${new URLSearchParams(full)}`;
  return address.length <= MOST
    ? { address, isPrefilled: true }
    : { address: `${base}?${new URLSearchParams(short)}`, isPrefilled: false };
}
