import ts from "typescript";

const printer = ts.createPrinter({ removeComments: true, newLine: ts.NewLineKind.LineFeed });

/** Source text of a declaration in a file of declarations, without comments, with `export` where it is exported. */
export function printDeclaration(declaration: ts.Declaration, exported: boolean): string {
  const node = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;
  const text = printer.printNode(ts.EmitHint.Unspecified, node, declaration.getSourceFile());
  const bare = text.replace(/^(export )?(declare )?/, "").replace(/^ +/gm, halved);
  return exported ? `export ${bare}` : bare;
}

/** TypeScript indents by four blanks, the project by two. */
function halved(indentation: string): string {
  return " ".repeat(indentation.length / 2);
}
