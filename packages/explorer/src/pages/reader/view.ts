import { type Document, type DocumentId, documents, type RoleTerm } from '@digital-accords/data';
import { label } from '@digital-accords/data/helpers';
import { citeView } from '../../cite/cite.ts';
import type { Language } from '../../language/language.ts';
import { kindOf, subjectOf } from '../../marking/subject.ts';
import { noteView } from '../../notes/notes.ts';
import { listCrumb } from '../record/crumbs.ts';
import { documentFacts } from './facts.ts';
import { type LeafView, leafViews } from './leaves.ts';
import { numberedNotes } from './notes.ts';

/** The roles, those that readers look for first. */
const order: readonly RoleTerm[] = [
  'commitment',
  'progress',
  'objective',
  'position',
  'governance',
  'legal',
  'signature',
  'background',
  'stem',
  'heading',
  'furniture',
];

export type ReaderView = ReturnType<typeof readerView>;

/** Everything that the page of a document shows, in one language. */
export function readerView(id: DocumentId, lang: Language) {
  const document: Document = documents[id];
  const numbered = numberedNotes(document, lang);
  const leaves = leafViews(document, numbered, lang);
  const roles = order.filter((role) => leaves.some((leaf) => leaf.role === role));
  return {
    id,
    lang,
    subject: subjectOf(id, lang),
    cite: citeView(id, document.title[lang], lang),
    textLang: document.language,
    title: document.title[lang],
    kind: kindOf(id, lang),
    lifecycle: document.lifecycle,
    crumbs: [listCrumb('documents', lang)],
    facts: documentFacts(document, lang),
    coverage: document.derived.coverage,
    roles: roles.map((role) => ({
      role,
      name: label('role', role, lang),
      count: leaves.filter((leaf) => leaf.role === role).length,
    })),
    /** The first heading, which is set as the title of the text. */
    titleLeaf: leaves.find(({ kind }) => kind === 'heading')?.leaf,
    groups: groupsOf(leaves),
    strip: stripOf(leaves),
    /** Remarks that are on no words of the text. */
    notes: document.notes
      .filter((note) => note.kind !== 'discrepancy' && !('quote' in note && note.quote))
      .map((note) => noteView(note, lang)),
  };
}

/** Passages in order; several lines outside the text in a row are folded. */
function groupsOf(leaves: readonly LeafView[]): { folded: boolean; leaves: LeafView[] }[] {
  const groups: { folded: boolean; leaves: LeafView[] }[] = [];
  for (const leaf of leaves) {
    const folded = leaf.role === 'furniture';
    const last = groups.at(-1);
    if (last && last.folded === folded) last.leaves.push(leaf);
    else groups.push({ folded, leaves: [leaf] });
  }
  return groups.map((group) => ({ ...group, folded: group.folded && group.leaves.length > 2 }));
}

/** The passages as slices of the whole, in per cent. */
function stripOf(leaves: readonly Pick<LeafView, 'role' | 'roleName' | 'length' | 'leaf'>[]) {
  const whole = leaves.reduce((sum, { length }) => sum + length, 0);
  let reached = 0;
  return leaves.map(({ leaf, role, roleName, length }) => {
    const from = (reached * 100) / whole;
    reached += length;
    return {
      leaf,
      role,
      roleName,
      from: Math.round(from * 100) / 100,
      width: Math.round((length * 10_000) / whole) / 100,
    };
  });
}
