import ts from "typescript";
import { printDeclaration } from "./print-declaration.ts";

/** What an entry point of a package offers. */
export interface PublicDeclarations {
  /** Declarations of what is exported and of what these mention without its being exported; without comments, by name. */
  readonly declarations: readonly string[];
  /** Names alone of what generated files declare, sorted: there are too many of them, and they have a check of their own. */
  readonly generated: readonly string[];
}

/** The names that a file of declarations exports, sorted. */
export function exportedNames(entry: string): readonly string[] {
  return [...exportsOf(entry).exported.keys()].sort();
}

/** Reads what a file of declarations exports, through all the files of its package. */
export function publicDeclarations(entry: string, folder: string): PublicDeclarations {
  const { exported, checker } = exportsOf(entry);
  return describeAll(exported, { checker, folder });
}

interface Exports {
  readonly exported: ReadonlyMap<string, ts.Symbol>;
  readonly checker: ts.TypeChecker;
}

function exportsOf(entry: string): Exports {
  const program = ts.createProgram([entry], {
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2023,
    types: [],
  });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(entry);
  const module = source && checker.getSymbolAtLocation(source);
  if (!module) throw new Error(`No declarations in ${entry}: run pnpm build`);
  const exported = new Map(checker.getExportsOfModule(module).map((symbol) => [symbol.name, symbol]));
  return { exported, checker };
}

interface Context {
  readonly checker: ts.TypeChecker;
  /** Of the package: what is declared outside is only named. */
  readonly folder: string;
}

function describeAll(exported: ReadonlyMap<string, ts.Symbol>, context: Context): PublicDeclarations {
  const generated: string[] = [];
  const texts = new Map<string, string>();
  const open = [...exported].map(([name, symbol]) => ({ name, symbol: target(symbol, context.checker) }));
  const seen = new Set(open.map(({ symbol }) => symbol));
  for (const { name, symbol } of open) {
    const declarations = symbol.declarations ?? [];
    const files = declarations.map((declaration) => declaration.getSourceFile().fileName);
    if (files.some((file) => file.endsWith(".generated.d.ts"))) {
      if (exported.has(name)) generated.push(name);
      continue;
    }
    texts.set(name, describe(name, declarations, { exported: exported.has(name), folder: context.folder }));
    for (const mentioned of declarations.flatMap((declaration) => mentionedIn(declaration, context))) {
      if (!seen.has(mentioned)) open.push({ name: mentioned.name, symbol: mentioned });
      seen.add(mentioned);
    }
  }
  const names = [...texts.keys()].sort();
  return { declarations: names.map((name) => texts.get(name) ?? ""), generated: generated.sort() };
}

function describe(
  name: string,
  declarations: readonly ts.Declaration[],
  options: { readonly exported: boolean; readonly folder: string },
): string {
  const files = declarations.map((declaration) => declaration.getSourceFile().fileName);
  const elsewhere = files.find((file) => !file.startsWith(`${options.folder}/`));
  if (elsewhere) return `export { ${name} } from ${JSON.stringify(packageOf(elsewhere))};`;
  return declarations.map((declaration) => printDeclaration(declaration, options.exported)).join("\n");
}

/** `@coarse/taxonomy` for `…/packages/taxonomy/dist/index.d.ts`. */
function packageOf(file: string): string {
  return `@coarse/${/packages\/([^/]+)\//.exec(file)?.[1] ?? file}`;
}

/** What a declaration refers to in its own package and at the top of a file. */
function mentionedIn(declaration: ts.Declaration, { checker, folder }: Context): readonly ts.Symbol[] {
  const mentioned: ts.Symbol[] = [];
  const visit = (node: ts.Node): void => {
    const symbol = ts.isIdentifier(node) ? checker.getSymbolAtLocation(node) : undefined;
    const resolved = symbol && target(symbol, checker);
    const isOurs = resolved?.declarations?.some(
      (found) => found.getSourceFile().fileName.startsWith(`${folder}/`) && isAtTop(found),
    );
    if (resolved && isOurs) mentioned.push(resolved);
    ts.forEachChild(node, visit);
  };
  visit(declaration);
  return mentioned;
}

function isAtTop(declaration: ts.Declaration): boolean {
  const statement = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;
  return ts.isSourceFile(statement.parent);
}

function target(symbol: ts.Symbol, checker: ts.TypeChecker): ts.Symbol {
  return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}
