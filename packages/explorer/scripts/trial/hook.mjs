/** In every process of a trial build: takes the data package from the folder of the trial, and notes the memory at the end. */
import { appendFileSync } from 'node:fs';
import { register } from 'node:module';
import { pathToFileURL } from 'node:url';

const folder = process.env.TRIAL ?? '';
const parent = pathToFileURL(`${folder}/any.js`).href;
const resolve = `export const resolve = (name, context, next) =>
  next(name, name.startsWith('@digital-accords/data') ? { ...context, parentURL: ${JSON.stringify(parent)} } : context);`;
register(`data:text/javascript,${encodeURIComponent(resolve)}`);

process.on('exit', () => appendFileSync(`${folder}/memory`, `${process.resourceUsage().maxRSS}\n`));
