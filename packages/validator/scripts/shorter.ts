/** A schema that ajv keeps beside the code, for the lists of terms that errors name. */
const SCHEMA = /const (schema\d+) = (\{.*?\});(?=const |function |export |$)/gs;

/**
 * The code of ajv's validators in fewer words, and with fewer objects made while nothing is wrong.
 *
 * A validator gets the place of its value, and nothing of what is around it. Errors are gathered by one function, without
 * what nobody reads of them. Of schemas, what errors name is left.
 *
 * @param code what ajv's standalone code generator gives
 * @returns code that needs `gathered` and `breach`
 * @throws where the generator writes in another way than this expects
 */
export function shorter(code: string): string {
  const shortened = withoutSchemas(code)
    .replaceAll(
      /if\(vErrors === null\)\{\s*vErrors = \[(err\d+)\];\s*\}\s*else \{\s*vErrors\.push\(\1\);\s*\}/g,
      '(vErrors ??= []).push($1);',
    )
    .replaceAll(
      /vErrors = vErrors === null \? (\w+)\.errors : vErrors\.concat\(\1\.errors\)/g,
      'vErrors = gathered(vErrors, $1.errors)',
    )
    .replaceAll(/,schemaPath:"[^"]*"/g, '')
    .replaceAll(
      /const (err\d+) = \{instancePath(?::(.*?))?,keyword:("\w+"),params:(.*?)(?:,propertyName:(\w+))?\};\(vErrors \?\?= \[\]\)\.push\(\1\);/g,
      (_, _error, path = 'instancePath', keyword, params, name) =>
        `vErrors = breach(vErrors, ${[path, keyword, params, ...(name === undefined ? [] : [name])].join(', ')});`,
    )
    .replaceAll('{instancePath="", parentData, parentDataProperty, rootData=data}={}', 'instancePath = ""')
    .replaceAll(
      /\{instancePath(?::([^{}]*?))?,parentData(?::\w+)?,parentDataProperty(?::[^{}]*?)?,rootData\}/g,
      (_, path = 'instancePath') => path,
    );
  for (const rest of ['parentData', 'schemaPath', 'push(err', 'schema'])
    if (new RegExp(`(?<!["/\\w])${rest.replace('(', '\\(')}`).test(shortened))
      throw new Error(`ajv's code has “${rest}” where it was not expected`);
  return `const { breach, gathered } = require("./scripts/gathered.ts");\n${shortened}`;
}

/** Puts the lists of terms where they are named, and takes the schemas out. */
function withoutSchemas(code: string): string {
  const schemas: ReadonlyMap<string, unknown> = new Map(
    [...code.matchAll(SCHEMA)].map(([, name = '', json = '']) => [name, JSON.parse(json)]),
  );
  return code
    .replaceAll(SCHEMA, '')
    .replaceAll(/(schema\d+)((?:\.\w+)+)/g, (_, name: string, path: string) =>
      JSON.stringify(path.slice(1).split('.').reduce(step, schemas.get(name))),
    );
}

function step(value: unknown, key: string): unknown {
  if (typeof value === 'object' && value !== null && Object.hasOwn(value, key))
    return Object.entries(value).find(([name]) => name === key)?.[1];
  throw new Error(`ajv's code names “${key}” of a schema that has no such key`);
}
