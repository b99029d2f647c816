import {
  type ImportDeclarationStructure,
  type OptionalKind,
  type Project,
  StructureKind,
  VariableDeclarationKind,
  type VariableStatementStructure,
} from "ts-morph";

/** An exported constant. */
export interface Constant {
  readonly name: string;
  readonly type: string;
  /** Source text. */
  readonly value: string;
  readonly doc: string;
}

/** What goes into one generated file. */
export interface GeneratedFile {
  /** From the folder of generated files, `imagenet-1k/synsets.generated.ts`. */
  readonly path: string;
  readonly header: string;
  readonly imports: readonly OptionalKind<ImportDeclarationStructure>[];
  readonly constants: readonly Constant[];
  /** Further statements, after the constants. */
  readonly statements?: readonly string[];
}

function exportedConstant({ name, type, value, doc }: Constant): VariableStatementStructure {
  return {
    kind: StructureKind.VariableStatement,
    isExported: true,
    declarationKind: VariableDeclarationKind.Const,
    docs: [doc],
    declarations: [{ name, type, initializer: value }],
  };
}

/** Adds a generated file to the project, in memory, and gives its text. */
export function addSourceFile(project: Project, folder: string, file: GeneratedFile): string {
  const imports = file.imports.map((declaration) => ({
    ...declaration,
    kind: StructureKind.ImportDeclaration as const,
  }));
  const source = project.createSourceFile(
    `${folder}/${file.path}`,
    {
      statements: [
        file.header,
        ...imports,
        ...file.constants.map(exportedConstant),
        ...(file.statements ?? []),
      ],
    },
    { overwrite: true },
  );
  return source.getFullText();
}
