import type { WordNet } from "../label-set-tables.ts";
import { dictionaryFiles } from "../pinned-inputs.ts";
import { frontCode } from "./front-coding.ts";
import { header } from "./header.ts";
import { recordLiteral } from "./literals.ts";
import type { GeneratedFile } from "./source-file.ts";

/** `nouns.generated.ts`: every noun of WordNet 3.0 and the irregular forms of nouns. */
export function nounsFile({ nouns, exceptions }: WordNet): GeneratedFile {
  const rows = frontCode([...nouns.senses.keys()].sort());
  const irregular = [...exceptions].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    path: "nouns.generated.ts",
    header: header(
      "Every noun of WordNet 3.0, for telling unknown words from words without classes.",
      dictionaryFiles,
    ),
    imports: [],
    constants: [
      {
        name: "frontCodedNouns",
        type: "readonly string[]",
        value: `[\n${rows.map((row) => `  ${JSON.stringify(row)},\n`).join("")}]`,
        doc: "The nouns in lower case, blanks written as `_`, sorted; `decodeFrontCoding` reads them.",
      },
      {
        name: "nounExceptions",
        type: "Readonly<Record<string, readonly string[]>>",
        value: recordLiteral(irregular.map(([form, lemmas]) => [form, JSON.stringify(lemmas)])),
        doc: "Irregular forms and their lemmas.",
      },
    ],
  };
}
