/** Publishes a synthetic registry and writes the data package: `make-data.ts COUNT FOLDER`; prints milliseconds of both. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createRegistry, isHeld, placeText, publish } from '@digital-accords/model';
import { emit } from '../../../../data/src/emit/emit.ts';
import { syntheticRegistry, syntheticSources } from '../../synthetic/registry.ts';

const [count = 0, folder = ''] = [Number(process.argv[2]), process.argv[3]];
const registry = createRegistry(syntheticRegistry(count));
const sources = syntheticSources(count);
const placedTexts = new Map(
  registry.byType.document.filter(isHeld).map((document) => {
    const source = sources.get(document.text.file);
    if (!source) throw new Error(`${document.text.file} is missing`);
    return [document.id, placeText(document, source.text)];
  }),
);
const types = [
  'Record',
  'Agreement',
  'Pillar',
  'Commitment',
  'Update',
  'Event',
  'Organisation',
  'Instrument',
  'Document',
];
const declarations = [...types, 'CodingReport'].map((type) => `export type ${type}Id = string;`).join('\n');

const start = performance.now();
const days = { asOf: '2026-01-31', knownAt: '2026-01-31' };
const published = publish(registry, placedTexts, { ...days, reliability: new Map() });
const authored = { records: [...registry.byId.values()], leaves: [], coding: [] };
const files = emit({ published, authored, declarations, definitions: {}, grounds: new Map() });
const made = performance.now() - start;
for (const [path, text] of files) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}
console.log(made);
