import type { LabelSetTables } from "../label-set-tables.ts";
import { dictionaryFiles } from "../pinned-inputs.ts";
import { header } from "./header.ts";
import { wordRows } from "./literals.ts";
import type { GeneratedFile } from "./source-file.ts";

/** `definitions.generated.ts`: what WordNet says that each synset means; apart, since it is as large as all else. */
export function definitionsFile({ source, covering }: LabelSetTables): GeneratedFile {
  return {
    path: `${source.labelSet}/definitions.generated.ts`,
    header: header(`The definitions of the synsets of ${source.labelSet}.`, [
      ...dictionaryFiles,
      source.file,
    ]),
    imports: [{ namedImports: ["WordRows"], moduleSpecifier: "../../word-rows.ts", isTypeOnly: true }],
    constants: [
      {
        name: `${source.exportName}Definitions`,
        type: "WordRows",
        value: wordRows(covering.synsets.map(({ wnid, definition }) => [wnid, [definition]])),
        doc: "The wnid, ascending, and the definition.",
      },
    ],
  };
}
