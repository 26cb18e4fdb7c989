import type { Authored, Coding } from '@digital-accords/model';

const unit = (exact: string, predicate: string): Authored.ReadingLine['units'] => [
  { exact, predicates: [predicate], strength: 'undertake' },
];

/** A reading of the memorandum by one who gives the leaf `2` some role. */
function readingWith(role: Authored.RoleTerm): readonly Authored.ReadingLine[] {
  return [
    { leaf: 'title', role: 'heading', units: [] },
    { leaf: '1', role: 'stem', units: [] },
    { leaf: '1/a', role: 'commitment', units: unit('情報を毎年共有する。', '共有する') },
    { leaf: '1/b', role: 'commitment', units: unit('研究を共に進め、2025年までに成果を公表する。', '進める') },
    { leaf: '2', role, units: [] },
    { leaf: '3', role: 'legal', units: [] },
    { leaf: '4', role: 'furniture', units: [] },
  ];
}

/** Both readings of the memorandum; they differ in one role. */
export const coding: Coding = {
  leaves: new Map([
    ['memo/reading-1.jsonl', readingWith('progress')],
    ['memo/reading-2.jsonl', readingWith('background')],
  ]),
  fields: new Map(),
};
