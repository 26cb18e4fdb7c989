/** Writes the registry of the built data package in every format: `tsx scripts/release.ts --out FOLDER`. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { writeFolder } from '@digital-accords/validator/node';
import { formats } from '../src/format/formats.ts';
import { writeIn } from '../src/format/write.ts';
import { published } from '../src/published.ts';

const { values } = parseArgs({ options: { out: { type: 'string' } } });
if (values.out === undefined) throw new Error('give the folder to write with --out');
const files = await writeIn(formats['data-package'], published);
const written = writeFolder(resolve(values.out), files);
if (!written.ok) throw new Error(`${values.out} cannot be written: ${written.code}`);
console.log(`${files.length} files in ${values.out}`);
