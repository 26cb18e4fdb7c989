import { join } from 'node:path';
import ts from '@typescript/typescript6';
import type { Consumer } from './consumer.ts';

/**
 * The public API of modules as text: what each exports, with signatures of functions and fields of types. Ids and titles
 * are data and not part of it.
 *
 * @param consumer a project that has installed them
 * @param modules names as one imports them
 * @returns a line an export, a section a module
 */
export function publicApi({ folder, write }: Consumer, modules: readonly string[]): string {
  const file = join(folder, 'api.ts');
  write('api.ts', modules.map((module, place) => `import * as _${place} from '${module}';`).join('\n'));
  const program = ts.createProgram([file], {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2023,
    strict: true,
  });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const imports = source?.statements.filter(ts.isImportDeclaration) ?? [];
  const sections = imports.map(({ moduleSpecifier }, place) => {
    const symbol = checker.getSymbolAtLocation(moduleSpecifier);
    const exports = symbol ? checker.getExportsOfModule(symbol) : [];
    const lines = exports.map((one) => lineOf(one, checker)).sort();
    return [`# ${modules[place]}`, ...lines].join('\n');
  });
  return `${sections.join('\n\n')}\n`;
}

function lineOf(exported: ts.Symbol, checker: ts.TypeChecker): string {
  const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
  if (symbol.flags & ts.SymbolFlags.Value) {
    return `${exported.name}: ${checker.typeToString(checker.getTypeOfSymbol(symbol), undefined, ts.TypeFormatFlags.NoTruncation)}`;
  }
  const declared = checker.getDeclaredTypeOfSymbol(symbol);
  const fields = declared.isUnion() ? [] : declared.getProperties().filter(({ name }) => /^\w+$/.test(name));
  const names = fields.map(({ name, flags }) => `${name}${flags & ts.SymbolFlags.Optional ? '?' : ''}`);
  return `type ${exported.name}${names.length > 0 && names[0] !== 'toString' ? ` { ${names.join(', ')} }` : ''}`;
}
