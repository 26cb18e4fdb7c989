/**
 * Publishes a synthetic registry and writes its data package: `make-data.ts COUNT FOLDER`. It prints how many milliseconds
 * of the processor publishing and making took, without writing.
 */
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

const start = process.cpuUsage();
const days = { asOf: '2026-01-31', knownAt: '2026-01-31' };
const published = publish(registry, placedTexts, { ...days, reliability: new Map() });
const authored = { records: [...registry.byId.values()], leaves: [], coding: [] };
const files = emit({ published, authored, declarations, definitions: {}, grounds: new Map() });
// A clock would also count other programs of the machine, which run longer beside a longer run.
const { user, system } = process.cpuUsage(start);
for (const [path, text] of files) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}
console.log((user + system) / 1000);
