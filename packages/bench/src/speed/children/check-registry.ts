/** Makes a synthetic registry and checks it; prints the milliseconds of both. `node --import tsx check-registry.ts COMMITMENTS` */
import { noCoding } from '@digital-accords/model';
import { validate } from '@digital-accords/validator';
import { parsedFileOf } from '../../synthetic/parsed-file.ts';
import { syntheticRegistry, syntheticSources } from '../../synthetic/registry.ts';

const commitments = Number(process.argv[2]);
const start = performance.now();
const files = [...syntheticRegistry(commitments)].map(parsedFileOf);
const sources = syntheticSources(commitments);
const made = performance.now();
const { diagnostics } = validate({ files, sources, coding: noCoding, today: '2090-01-01' });
const checked = performance.now();
if (diagnostics.length > 0) throw new Error(`the synthetic registry is not right: ${JSON.stringify(diagnostics[0])}`);
console.log(`${made - start} ${checked - made}`);
