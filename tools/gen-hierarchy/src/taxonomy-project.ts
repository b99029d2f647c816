import { join, resolve } from "node:path";
import { IndentationText, Project } from "ts-morph";

const taxonomyFolder = resolve(import.meta.dirname, "../../../packages/taxonomy");

/** Where the tables are committed. */
export const generatedFolder: string = join(taxonomyFolder, "src/generated");

/** A project with the compiler options of the taxonomy package and none of its files yet. */
export function taxonomyProject(): Project {
  return new Project({
    tsConfigFilePath: join(taxonomyFolder, "tsconfig.json"),
    skipAddingFilesFromTsConfig: true,
    manipulationSettings: { indentationText: IndentationText.TwoSpaces },
  });
}
