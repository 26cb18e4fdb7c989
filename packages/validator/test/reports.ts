import type { Authored } from '@digital-accords/model';
import { against } from './stream.ts';

/** What tells one report of a test from another. */
export interface Told {
  readonly id: string;
  /** Ids of what it is about. */
  readonly about?: readonly [string, ...string[]];
  /** Words of the text that it quotes. */
  readonly exact?: string;
  /** EDTF; a date that tells no two occurrences apart by default. */
  readonly date?: string;
}

/** An update like that of the example, on one line. */
export function reportOf({
  id,
  about = ['memo-2024/sharing'],
  exact = '会合を開いた',
  date = '../2024-01-31',
}: Told): string {
  const update: Authored.Update = {
    type: 'update',
    id,
    title: { ja: '会合', en: 'Meeting' },
    summary: { ja: '会合が開かれた。', en: 'A meeting was held.' },
    about: [subjectOf(about[0], 0), ...about.slice(1).map((one, index) => subjectOf(one, index + 1))],
    date: { edtf: date },
    evidence: [{ kind: 'quote', origin: 'joint-text', quote: { document: 'documents/memo', leaf: '2', exact } }],
    reviewed: '2026-01-15',
  };
  return JSON.stringify(update);
}

function subjectOf(id: string, number: number): Authored.UpdateSubject {
  const reason = { ja: `会合の報告${number}`, en: `Report of a meeting ${number}` };
  return { id, kind: 'action-taken', basis: 'inferred', reason };
}

/** The update of the registry, as one line with another id. */
export function copyOfMeeting(id: string): string {
  return JSON.stringify({ ...against.against.registry.byId.get('updates/meeting'), id });
}
