import ts from "typescript";
import { exportedSymbols } from "./public-declarations.ts";

/** What the comments of the functions and methods that a file of declarations exports don't tell, a line for each. */
export function undocumented(entry: string): readonly string[] {
  return [...exportedSymbols(entry)].flatMap(([name, symbol]) =>
    (symbol.declarations ?? []).filter(ts.isFunctionDeclaration).flatMap((declaration) =>
      missingIn(declaration).map((missing) => `${name}: ${missing}`),
    ),
  );
}

function missingIn(declaration: ts.FunctionDeclaration): readonly string[] {
  const { parameters, type } = declaration;
  const isSilent = !ts.getJSDocCommentsAndTags(declaration).some(ts.isJSDoc);
  const result = type?.getText() ?? "void";
  const returnsNothing = ["void", "never", "Promise<void>"].includes(result);
  return [
    ...(isSilent ? ["no comment"] : []),
    ...parameters
      .filter((parameter) => ts.getJSDocParameterTags(parameter).length === 0)
      .map((parameter) => `no @param for ${parameter.name.getText()}`),
    ...(returnsNothing || ts.getJSDocReturnTag(declaration) ? [] : ["no @returns"]),
  ];
}
