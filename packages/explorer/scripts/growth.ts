/** Builds the site of more and more synthetic commitments and prints time and memory: `growth [COUNT…]`. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRegistry, isHeld, placeText, publish } from '@digital-accords/model';
import { syntheticRegistry, syntheticSources } from '../../bench/src/synthetic/registry.ts';
import { buildTrial } from './trial/trial.ts';

const days = { asOf: '2026-01-31', knownAt: '2026-01-31' };

function publishedOf(count: number) {
  const registry = createRegistry(syntheticRegistry(count));
  const sources = syntheticSources(count);
  const placedTexts = new Map(
    registry.byType.document.filter(isHeld).map((document) => {
      const source = sources.get(document.text.file);
      if (!source) throw new Error(`${document.text.file} is missing`);
      return [document.id, placeText(document, source.text)];
    }),
  );
  return publish(registry, placedTexts, { ...days, version: '0.0.0', reliability: new Map() });
}

console.log('| commitments | seconds | MB of memory, largest process |\n|---|---|---|');
for (const argument of process.argv.length > 2 ? process.argv.slice(2) : ['1000', '10000']) {
  const folder = mkdtempSync(join(tmpdir(), 'accords-growth-'));
  const { seconds, memory } = buildTrial(publishedOf(Number(argument)), folder);
  console.log(`| ${argument} | ${seconds.toFixed(0)} | ${memory.toFixed(0)} |`);
  rmSync(folder, { recursive: true });
}
