import type { Language } from '../../language/language.ts';
import type { Draft, FormModel } from '../field.ts';
import type { Path } from '../pointer.ts';

/** What the fields are built for. */
export interface Builder {
  readonly lang: Language;
  readonly records: FormModel['records'];
  /** Takes what was typed. */
  readonly typed: (path: Path, value: Draft) => void;
  /** Takes a change after which other fields are shown. */
  readonly reshaped: (path: Path, value: Draft | undefined) => void;
  /** A place to paste words whose passage is looked up; it fills the quote at the path. */
  readonly paste: (path: Path) => Node;
}

/** Where a field stands, and what it holds. */
export interface Use {
  readonly path: Path;
  readonly value: Draft | undefined;
  readonly isOptional: boolean;
  /** Whether it is shown without a title of its own. */
  readonly isPlain?: boolean;
}
