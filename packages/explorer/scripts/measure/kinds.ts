/** A kind of page, and what it may cost, compressed, in kB. */
export interface Kind {
  readonly name: string;
  /** Address of one such page, without its language. */
  readonly path: string;
  readonly html: number;
  /** All scripts that it asks for until it is ready. */
  readonly js: number;
  /** Name of the measurement that its scripts make when they are ready; without one, the page is ready once it is idle. */
  readonly ready?: string;
}

/** The kinds of page with a budget. */
export const kinds: readonly Kind[] = [
  { name: 'home', path: '', html: 20, js: 0 },
  { name: 'commitment', path: 'jp-gb-digital-partnership-2022/semiconductor-synergies/', html: 10, js: 2 },
  { name: 'agreement', path: 'jp-gb-digital-partnership-2022/', html: 20, js: 5 },
  { name: 'reader', path: 'documents/jp-gb-digital-partnership-2022-ja/', html: 30, js: 5 },
  { name: 'commitments', path: 'commitments/', html: 30, js: 6 },
  { name: 'search', path: 'search/', html: 30, js: 6 },
  { name: 'form', path: 'submit/', html: 10, js: 60, ready: 'verdict' },
];
