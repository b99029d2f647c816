import type { Project } from "ts-morph";

/** A generated file does not compile. */
class GeneratedCodeError extends Error {
  constructor(diagnostics: string) {
    super(
      `Generated code does not compile: mend the emitters in tools/gen-hierarchy/src/emit\n${diagnostics}`,
    );
    this.name = "GeneratedCodeError";
  }
}

/** @throws {GeneratedCodeError} where a file of the project, or what it imports, does not compile. */
export function typeCheck(project: Project): void {
  const diagnostics = project.getPreEmitDiagnostics();
  if (diagnostics.length > 0)
    throw new GeneratedCodeError(project.formatDiagnosticsWithColorAndContext(diagnostics));
}
