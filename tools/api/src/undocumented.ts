import ts from "typescript";

/**
 * The functions that an entry exports whose comment leaves something out: a parameter, or what is returned.
 *
 * @param entry absolute path of a file of declarations
 * @param folder the package's: what others declare, they document
 * @returns a line for each, sorted: `softmax: @param logits`
 */
export function undocumented(entry: string, folder: string): readonly string[] {
  const program = ts.createProgram([entry], {
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2023,
    types: [],
  });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(entry);
  const module = source && checker.getSymbolAtLocation(source);
  if (!module) throw new Error(`No declarations in ${entry}: run pnpm build`);
  return checker
    .getExportsOfModule(module)
    .flatMap((symbol) => {
      const found = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
      const [declaration] = (found.declarations ?? []).filter(ts.isFunctionDeclaration);
      if (!declaration?.getSourceFile().fileName.startsWith(`${folder}/`)) return [];
      return missingIn(declaration).map((missing) => `${symbol.name}: ${missing}`);
    })
    .sort();
}

function missingIn(declaration: ts.FunctionDeclaration): readonly string[] {
  const tags = ts.getJSDocTags(declaration);
  const told = tags.filter(ts.isJSDocParameterTag).map((tag) => tag.name.getText());
  const places = declaration.parameters.map((parameter, at) => {
    // what is taken apart has no name of its own: its comment is found by its place
    const isNamed = ts.isIdentifier(parameter.name);
    const name = isNamed ? parameter.name.getText() : (told[at] ?? "options");
    return told.includes(name) ? [] : [`@param ${name}`];
  });
  const returned = declaration.type?.getText() ?? "void";
  const returns = /^(void|never|Promise<void>|asserts .*)$/.test(returned) || tags.some(ts.isJSDocReturnTag);
  return [...places.flat(), ...(returns ? [] : ["@returns"])];
}
