import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { _, Ajv2020, type CodeKeywordDefinition, type Options } from 'ajv/dist/2020.js';
import { getProperty } from 'ajv/dist/compile/codegen/index.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import addFormats from 'ajv-formats';
import { build, type Plugin } from 'esbuild';
import { isDay, isLonger, isShorter } from './measure.ts';
import { repetitionIn } from './repetition.ts';
import { shorter } from './shorter.ts';
import type { Definitions } from './tag-unions.ts';

/** Code, and the modules that it contains. */
export interface Compiled {
  /** JavaScript that exports `validators`, by name. */
  readonly code: string;
  /** Absolute paths. */
  readonly modules: readonly string[];
}

/** Definitions under one identifier. */
export interface Schemas {
  readonly $id: string;
  readonly $defs: Definitions;
}

const packageFolder = dirname(dirname(fileURLToPath(import.meta.url)));

/** ajv's keywords that measure text, and our own functions for them. */
const measures = [
  ['maxLength', 'isLonger'],
  ['minLength', 'isShorter'],
] as const;

/** How ajv reads schemas and values, whatever form its code has. */
export const strictness: Options = {
  strict: true,
  strictRequired: false,
  allErrors: true,
  ownProperties: true,
  inlineRefs: false,
  unicodeRegExp: true,
  discriminator: true,
};

/**
 * Compiles validators to one ESM file, which needs no compiler and no `eval` at run time.
 *
 * @param schemas definitions with tagged unions
 * @param entries the definition for each name under which a validator is found
 */
export async function compileValidators(
  schemas: Schemas,
  entries: Readonly<Record<string, string>>,
): Promise<Compiled> {
  const ajv = new Ajv2020({
    ...strictness,
    messages: false,
    // Longer lists are looked through, not written out a second time.
    loopEnum: 16,
    code: { source: true, esm: true, formats: _`require("./scripts/formats.ts").formats` },
  });
  // Schemas are closed by the names of their properties, and refer to no dynamic anchor: ajv would prepare for both.
  Object.assign(ajv.opts, { unevaluated: false, dynamicRef: false });
  addFormats.default(ajv, ['uri']);
  ajv.addFormat('date', isDay);
  for (const [keyword, name] of measures) ajv.removeKeyword(keyword).addKeyword(measure(keyword, name));
  ajv.removeKeyword('uniqueItems').addKeyword(uniqueItems);
  ajv.addSchema(schemas);
  const references = Object.fromEntries(Object.values(entries).map((name) => [name, `${schemas.$id}#/$defs/${name}`]));
  const table = Object.entries(entries).map(([type, name]) => `'${type}': ${name}`);
  const code = `const { added, gathered } = require('./scripts/errors.ts');
${shorter(standaloneCode.default(ajv, references))}
export const validators = { ${table.join(', ')} };
`;
  const { outputFiles, metafile } = await build({
    absWorkingDir: packageFolder,
    metafile: true,
    stdin: { contents: code, resolveDir: packageFolder, loader: 'js' },
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['main'],
    target: 'es2022',
    minify: true,
    write: false,
    plugins: [uriAlone],
  });
  const modules = Object.keys(metafile.inputs).map((path) => join(packageFolder, path));
  return { code: outputFiles[0]?.text ?? '', modules };
}

/** Of all formats of `ajv-formats`, which stand in one object, takes `uri`. */
const uriAlone: Plugin = {
  name: 'uri-alone',
  setup: ({ onLoad }) =>
    onLoad({ filter: /ajv-formats.dist.formats\.js$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8');
      const parts = [/^const NOT_URI_FRAGMENT = .*$/m, /^const URI = .*$/m, /^function uri\(str\) \{[^}]*\}$/m];
      const found = parts.map((part) => part.exec(text)?.[0]);
      if (found.includes(undefined))
        throw new Error('ajv-formats writes the format of a URI in a way that is not known');
      return { contents: `${found.join('\n')}\nexport const fullFormats = { uri };` };
    }),
};

function measure(keyword: string, name: 'isLonger' | 'isShorter'): CodeKeywordDefinition {
  return {
    keyword,
    type: 'string',
    schemaType: 'number',
    error: { message: keyword, params: ({ schemaCode }) => _`{limit: ${schemaCode}}` },
    code: (cxt) => {
      const code = _`require("./scripts/measure.ts")${getProperty(name)}`;
      const measured = cxt.gen.scopeValue('func', { ref: { isLonger, isShorter }[name], code });
      cxt.fail(_`${measured}(${cxt.data}, ${cxt.schemaCode})`);
    },
  };
}

/** ajv's own compares every item with every other: a list of a hundred thousand would keep it busy for minutes. */
const uniqueItems: CodeKeywordDefinition = {
  keyword: 'uniqueItems',
  type: 'array',
  schemaType: 'boolean',
  error: { message: 'uniqueItems', params: ({ params }) => _`${params['repetition']}` },
  code: (cxt) => {
    const code = _`require("./scripts/repetition.ts").repetitionIn`;
    const find = cxt.gen.scopeValue('func', { ref: repetitionIn, code });
    const repetition = cxt.gen.const('repetition', _`${find}(${cxt.data})`);
    cxt.setParams({ repetition });
    cxt.fail(_`${repetition} !== undefined`);
  },
};
