import { registry } from '@digital-accords/data';
import { coordinates } from '@digital-accords/model';
import type { CommitmentView } from './view.ts';

/** An entry for a bibliography. */
export function bibtex({ id, title, permanent, cited }: CommitmentView): string {
  const fields = {
    title: `{${title}}`,
    author: '{{Digital Accords contributors}}',
    year: `{${registry.derived.asOf.slice(0, 4)}}`,
    url: `{${permanent}}`,
    note: `{${cited.asOf}. ${cited.version}}`,
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = ${value}`);
  return `@misc{${id.replaceAll('/', ':')},\n${lines.join(',\n')}\n}`;
}

/** Where a mistake in a record is reported. */
export function mistakeAddress({ id, title }: CommitmentView): string {
  const query = new URLSearchParams({ title: `${id}: ${title}`, body: id });
  return `${coordinates.repository}/issues/new?${query}`;
}
