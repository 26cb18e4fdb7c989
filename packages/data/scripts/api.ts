/** Writes the API reference of the built package from its declarations: `tsx scripts/api.ts`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from '@typescript/typescript6';

const dist = fileURLToPath(new URL('../dist', import.meta.url));
const modules = ['helpers', 'query', 'search', 'integrity', 'overview'];
const program = ts.createProgram(
  modules.map((module) => `${dist}/${module}.d.ts`),
  { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext, noLib: true },
);
const checker = program.getTypeChecker();

const sections = modules.map((module) => {
  const source = program.getSourceFile(`${dist}/${module}.d.ts`);
  const symbol = source && checker.getSymbolAtLocation(source);
  const exports = symbol ? checker.getExportsOfModule(symbol) : [];
  return `## @digital-accords/data/${module}\n\n${exports.map(entryOf).join('\n')}`;
});
mkdirSync(`${dist}/docs`, { recursive: true });
writeFileSync(`${dist}/docs/api.md`, `# API reference\n\nMade from the types.\n\n${sections.join('\n')}`);

function entryOf(exported: ts.Symbol): string {
  const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
  const declaration = symbol.declarations?.[0];
  const text = ts.displayPartsToString(symbol.getDocumentationComment(checker));
  const tags = symbol.getJsDocTags(checker).map(lineOf);
  const code = declaration?.getText().replace(/^(?:export )?declare /, '') ?? exported.name;
  return `### ${exported.name}\n\n${text}\n\n\`\`\`ts\n${code}\n\`\`\`\n\n${tags.join('')}`;
}

/** A line on what a function takes, returns or throws; the name of a parameter is code. */
function lineOf({ name, text = [] }: ts.JSDocTagInfo): string {
  const parameter = text.find(({ kind }) => kind === 'parameterName')?.text;
  const said = ts.displayPartsToString(text.filter(({ kind }) => kind !== 'parameterName'));
  return `- ${parameter ? `\`${parameter}\`` : name}: ${said.trim().replace(/^-\s*/, '').replace(/\s+/g, ' ')}\n`;
}
