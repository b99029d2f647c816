import type { CoveringSynset } from "../covering.ts";
import type { LabelSetTables } from "../label-set-tables.ts";
import { dictionaryFiles } from "../pinned-inputs.ts";
import { header } from "./header.ts";
import { ranges } from "./literals.ts";
import type { Constant, GeneratedFile } from "./source-file.ts";

/** One synset as `synset()` of the taxonomy package reads it. */
function row(synset: CoveringSynset): string {
  const fields = [synset.name, synset.wnid, ranges(synset.classIndices), synset.lemmas.join(",")];
  return `${fields.join(" ")} | ${synset.definition}`;
}

function constant(synset: CoveringSynset, name: string): Constant {
  const count = synset.classIndices.length;
  return {
    name,
    type: `Synset<${JSON.stringify(synset.name)}>`,
    value: `/*#__PURE__*/ synset(${JSON.stringify(row(synset))})`,
    doc: `${synset.name}: ${synset.definition}; ${count} ${count === 1 ? "class" : "classes"}`,
  };
}

/** `synsets.generated.ts`: a constant for each synset of a label set. */
export function synsetsFile({ source, covering, constants }: LabelSetTables): GeneratedFile {
  return {
    path: `${source.labelSet}/synsets.generated.ts`,
    header: header(`The synsets of ${source.labelSet}, in ascending order of the wnid.`, [
      ...dictionaryFiles,
      source.file,
    ]),
    imports: [
      { namedImports: ["synset"], moduleSpecifier: "../../synset.ts" },
      { namedImports: ["Synset"], moduleSpecifier: "../../types.ts", isTypeOnly: true },
    ],
    constants: covering.synsets.map((synset) => constant(synset, constants.primary.get(synset.name) ?? "")),
  };
}
