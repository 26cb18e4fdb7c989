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
  const tags = symbol.getJsDocTags(checker).map(({ name, text: parts }) => {
    const said = ts.displayPartsToString(parts).replace(/^-\s*/, '');
    return `- ${name}: ${said.replace(/\s+/g, ' ')}\n`;
  });
  const code = declaration?.getText().replace(/^(?:export )?declare /, '') ?? exported.name;
  return `### ${exported.name}\n\n${text}\n\n\`\`\`ts\n${code}\n\`\`\`\n\n${tags.join('')}`;
}
