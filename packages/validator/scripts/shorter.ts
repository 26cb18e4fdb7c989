/** A schema that ajv keeps beside the code. */
const SCHEMA = /const (schema\d+) = (\{.*?\});(?=const |function |export |$)/gs;

/** Passages of ajv's code, and code that does the same. */
const passages: readonly (readonly [passage: RegExp, shorter: string])[] = [
  [/\{instancePath,/g, '{instancePath:instancePath,'],
  // An error, with its place in the schema, which nobody reads.
  [
    /const (err\d+) = \{instancePath:(.*?),schemaPath:"[^"]*",keyword:("\w+"),params:(.*?)(?:,propertyName:(\w+))?\};if\(vErrors === null\)\{vErrors = \[\1\];\}else \{vErrors\.push\(\1\);\}/g,
    'vErrors = added(vErrors, $2, $3, $4, $5);',
  ],
  // ajv copies all errors to add some: for a list of a hundred thousand wrong items that would take minutes.
  [/vErrors === null \? (\w+)\.errors : vErrors\.concat\(\1\.errors\)/g, 'gathered(vErrors, $1.errors)'],
  // A validator needs the place of its value, and nothing of what is around it.
  [/\{instancePath="", parentData, parentDataProperty, rootData=data\}=\{\}/g, 'instancePath = ""'],
  [/\{instancePath:([^{}]*?),parentData[^{}]*,rootData\}/g, '$1'],
];

/** What ajv writes only in such passages. */
const LEFT = /parentData|schemaPath|\.concat\(|\bschema\d/;

/**
 * Shortens the code of ajv's validators to half its length, because a check of one file spends much of its time on loading
 * it. It also makes fewer objects while nothing is wrong.
 *
 * @param code code of ajv's standalone generator
 * @returns code that needs the functions `added` and `gathered`
 * @throws if the generator writes a passage in another way
 */
export function shorter(code: string): string {
  const shortened = passages.reduce((text, [passage, by]) => text.replaceAll(passage, by), withoutSchemas(code));
  const [left] = LEFT.exec(shortened) ?? [];
  if (left !== undefined) throw new Error(`ajv's code has “${left}” in a passage that is not known`);
  return shortened;
}

/** Removes the schemas, and puts what errors name of them, such as lists of terms, where it is named. */
function withoutSchemas(code: string): string {
  const schemas = new Map([...code.matchAll(SCHEMA)].map(([, name = '', json = '']) => [name, JSON.parse(json)]));
  return code.replaceAll(SCHEMA, '').replaceAll(/(schema\d+)((?:\.\w+)+)/g, (_, name: string, path: string) =>
    JSON.stringify(
      path
        .slice(1)
        .split('.')
        .reduce((value, key) => value[key], schemas.get(name)),
    ),
  );
}
