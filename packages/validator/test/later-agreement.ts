import type { Diagnostic } from '../src/diagnostic/diagnostic.ts';
import type { ParsedFile } from '../src/source/parsed-file.ts';
import { edited, foundIn, parse } from './example.ts';
import { files } from './example-files.ts';
import { agreement, sharing } from './example-paths.ts';

/** A second agreement of the example, made later, by the same party or another. */
export const laterAgreement = 'records/agreements/note-2025.yaml';
export const laterUnit = 'records/commitments/note-2025/sharing.yaml';
export const otherParty = 'records/organisations/two.yaml';

/** What differs from the first agreement. */
export interface Later {
  /** Party of the later agreement; the first by default. */
  readonly party?: 'one' | 'two';
  /** EDTF; a year after the first by default. */
  readonly date?: string;
  /** YAML of what the agreement has beside the content of the first one. */
  readonly agreement?: string;
  /** YAML of what the commitment has beside the content of the first one. */
  readonly unit: string;
}

/** The files of the registry with a later agreement of one commitment, whose words are those of the first. */
export function withLater({
  party = 'one',
  date = '2025-01-31',
  agreement: more = '',
  unit,
}: Later): readonly ParsedFile[] {
  const text = (path: string, id: string): string => (files[path] ?? '').replaceAll('memo-2024', id);
  const withoutPillar = text(sharing, 'note-2025').replace(/^pillar: .*\n/m, '');
  return [
    ...edited({}),
    parse(
      otherParty,
      (files['records/organisations/one.yaml'] ?? '').replace('organisations/one', 'organisations/two'),
    ),
    parse(
      laterAgreement,
      `${text(agreement, 'note-2025')}${more}`
        .replace("'2024-01-31'", `'${date}'`)
        .replace('organisations/one', `organisations/${party}`),
    ),
    parse(laterUnit, `${withoutPillar}${unit}`),
  ];
}

/** The findings of one rule with a later agreement. */
export function foundWithLater(later: Later, ruleId: string): readonly Diagnostic[] {
  const diagnostics = foundIn(withLater(later));
  return diagnostics.filter((one) => one.ruleId === ruleId);
}

/** YAML of one relation to the first agreement. */
export function relation(kind: string, to: string): string {
  return `relations:
  - kind: ${kind}
    to: ${to}
    basis: inferred
    reason:
      ja: 例
      en: Example
`;
}
