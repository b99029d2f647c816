import type { Project } from "ts-morph";
import { definitionsFile } from "./emit/definitions-file.ts";
import { morphologyFile } from "./emit/morphology-file.ts";
import { nounsFile } from "./emit/nouns-file.ts";
import { addSourceFile } from "./emit/source-file.ts";
import { synsetsFile } from "./emit/synsets-file.ts";
import { tablesFile } from "./emit/tables-file.ts";
import type { LabelSetTables, WordNet } from "./label-set-tables.ts";

/** Text of each generated file, by its path from the folder of generated files. */
export type GeneratedFiles = ReadonlyMap<string, string>;

/** What the files are made from. */
export interface GeneratorInputs {
  readonly wordNet: WordNet;
  readonly labelSets: readonly LabelSetTables[];
}

/** Writes all tables as TypeScript into the project's memory; nothing is saved. */
export function generateFiles(project: Project, folder: string, inputs: GeneratorInputs): GeneratedFiles {
  const files = [
    morphologyFile(),
    nounsFile(inputs.wordNet),
    ...inputs.labelSets.flatMap((tables) => [
      synsetsFile(tables),
      definitionsFile(tables),
      tablesFile(tables),
    ]),
  ];
  return new Map(files.map((file) => [file.path, addSourceFile(project, folder, file)]));
}
