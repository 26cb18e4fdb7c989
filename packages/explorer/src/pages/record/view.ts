import type { Lifecycle } from '@digital-accords/data';
import type { CiteView } from '../../cite/cite.ts';
import type { Language } from '../../language/language.ts';
import type { Sentence } from '../../language/sentence.ts';
import type { Subject } from '../../marking/subject.ts';
import type { NoteView } from '../../notes/notes.ts';
import type { RowView } from '../../rows/row.ts';
import type { CitationView } from '../../source/citation.ts';
import type { EvidenceView } from '../../source/evidence-view.ts';
import type { QuoteView } from '../../source/quote-view.ts';

/** A fact of a record: its name, and lines that may lead on. */
export interface FactView {
  readonly name: string;
  readonly lines: readonly Sentence[];
}

/** A list of links, or of commitments with their states. */
export interface SectionView {
  readonly title: string;
  readonly links?: readonly { readonly sentence: Sentence; readonly note?: string }[];
  readonly rows?: readonly RowView[];
}

/** What the page of an organisation, an instrument, an event, a report, a part or a topic shows, in one language. */
export interface RecordView {
  /** Address of the page without its language. */
  readonly path: string;
  readonly lang: Language;
  /** What the head of the page says of it. */
  readonly subject: Subject;
  readonly cite?: CiteView;
  /** A topic has none: the way back to the list says what it is. */
  readonly kind?: string;
  readonly title: string;
  readonly summary?: string;
  readonly lifecycle?: Lifecycle | undefined;
  readonly crumbs: readonly { readonly path: string; readonly name: string }[];
  readonly facts: readonly FactView[];
  readonly evidence: readonly EvidenceView[];
  readonly sections: readonly SectionView[];
  readonly named: readonly QuoteView[];
  /** What these quotes are, if they do not say where the record is named. */
  readonly namedTitle?: string;
  readonly sources: readonly CitationView[];
  readonly notes: readonly NoteView[];
}
