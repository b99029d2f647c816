import type { CoveringSynset } from "../covering.ts";
import type { LabelSetTables } from "../label-set-tables.ts";
import { dictionaryFiles } from "../pinned-inputs.ts";
import { header } from "./header.ts";
import { ranges, wrapped } from "./literals.ts";
import type { Constant, GeneratedFile } from "./source-file.ts";

/** One synset as `synset()` of the taxonomy package reads it. */
function row({ name, wnid, lemma, lemmas, classIndices }: CoveringSynset): string {
  const others = lemmas.map((other) => (other === lemma ? "" : other)).join(",");
  return [name, wnid.slice(1), ranges(classIndices), others].join(" ").trimEnd();
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

/** The further names of the constants, from here and not from a file of their own: every link takes time when imported. */
function aliases({ constants }: LabelSetTables): string {
  const names = [...constants.aliases].map(([alias, name]) => `${name} as ${alias}`);
  return `export {\n${wrapped(names, ", ")}\n};`;
}

/** `synsets.generated.ts`: a constant for each synset of a label set, and all of them as a list. */
export function synsetsFile(tables: LabelSetTables): GeneratedFile {
  const { source, covering, constants } = tables;
  const names = covering.synsets.map((synset) => constants.primary.get(synset.name) ?? "");
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
    constants: [
      ...covering.synsets.map((synset, position) => constant(synset, names[position] ?? "")),
      {
        name: `${source.exportName}Synsets`,
        type: "readonly Synset[]",
        // not a literal, whose type would be the union of all their types
        value: `/*#__PURE__*/ Array.of<Synset>(\n${wrapped(names, ", ")}\n)`,
        doc: `Every synset of ${source.labelSet}, classes and hypernyms, in ascending order of the wnid.`,
      },
    ],
    ...(source.namedConstants && { statements: [aliases(tables)] }),
  };
}
