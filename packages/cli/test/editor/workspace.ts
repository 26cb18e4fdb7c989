import { readFileSync } from 'node:fs';

/** URL of the repository. */
export const root: URL = new URL('../../../..', import.meta.url);

/** The setting `yaml.schemas` of the workspace: globs by the path of their schema. */
export const mapping: Readonly<Record<string, string>> = mappingIn(
  JSON.parse(readFileSync(new URL('.vscode/settings.json', root), 'utf8')),
);

function mappingIn(settings: unknown): Readonly<Record<string, string>> {
  const found = typeof settings === 'object' && settings !== null && 'yaml.schemas' in settings;
  const schemas = found ? settings['yaml.schemas'] : undefined;
  if (typeof schemas !== 'object' || schemas === null) throw new Error('the workspace maps no schemas');
  return Object.fromEntries(Object.entries(schemas).map(([schema, glob]) => [schema, String(glob)]));
}
