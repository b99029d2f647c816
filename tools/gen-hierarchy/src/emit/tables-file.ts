import type { Covering } from "../covering.ts";
import type { KnownWords, WordSenses } from "../known-words.ts";
import type { LabelSetTables } from "../label-set-tables.ts";
import { dictionaryFiles } from "../pinned-inputs.ts";
import { header } from "./header.ts";
import { recordLiteral, wrapped } from "./literals.ts";
import type { Constant, GeneratedFile } from "./source-file.ts";

/** Positions of each synset's parents among the synsets, blank between synsets, comma between parents. */
function parentPositions({ synsets }: Covering): string {
  const positions = new Map(synsets.map((synset, position) => [synset.name, position]));
  return synsets.map((synset) => synset.parents.map((parent) => positions.get(parent)).join(",")).join(" ");
}

/** Number of noun senses, then the rank of each covered synset in ascending order of the wnid. */
function rankRow({ total, covered }: WordSenses, wnids: ReadonlyMap<string, string>): string {
  const wnid = (synset: string): string => wnids.get(synset) ?? "";
  const ordered = covered.toSorted((a, b) => (wnid(a.synset) < wnid(b.synset) ? -1 : 1));
  return `[${[total, ...ordered.map(({ rank }) => rank)].join(", ")}]`;
}

/** The words with more than one sense; the others have one, of rank 1. */
function senseRanks(words: KnownWords["words"], { synsets }: Covering): string {
  const wnids = new Map(synsets.map((synset) => [synset.name, synset.wnid]));
  const several = [...words].filter(([, senses]) => senses.total > 1);
  return recordLiteral(several.map(([word, senses]) => [word, rankRow(senses, wnids)]));
}

function hypernymsConstant(tables: LabelSetTables, typeName: string): Constant {
  const hypernyms = tables.covering.synsets.filter((synset) => synset.isHypernym);
  return {
    name: `${tables.source.exportName}Hypernyms`,
    type: `Readonly<Record<${typeName}, Synset>>`,
    value: recordLiteral(
      hypernyms.map((synset) => [synset.name, tables.constants.primary.get(synset.name) ?? ""]),
    ),
    doc: `Every synset with at least one class of ${tables.source.labelSet} strictly below it, keyed by its name.`,
  };
}

function tablesConstant({ source, covering, known, constants }: LabelSetTables): Constant {
  const primary = (name: string): string => constants.primary.get(name) ?? "";
  const classes = covering.classes.map((synset) => primary(synset.name));
  const fields = [
    `labelSet: ${JSON.stringify(source.labelSet)},`,
    `hypernyms: ${source.exportName}Hypernyms,`,
    `classes: [\n${wrapped(classes, ", ", "    ")}\n  ],`,
    `parents: ${JSON.stringify(parentPositions(covering))},`,
    `senseRanks: ${senseRanks(known.words, covering)},`,
    `otherNouns: ${recordLiteral([...known.otherNouns].map(([noun, total]) => [noun, String(total)]))},`,
    `exceptions: ${recordLiteral([...known.exceptions].map(([form, lemmas]) => [form, JSON.stringify(lemmas)]))},`,
  ];
  return {
    name: `${source.exportName}Tables`,
    type: "TaxonomyTables",
    value: `{\n${fields.map((field) => `  ${field}\n`).join("")}}`,
    doc: `What \`createTaxonomy\` makes the taxonomy of ${source.labelSet} from.`,
  };
}

/** `tables.generated.ts`: the hypernyms by name, the class order, the graph, and what morphology needs. */
export function tablesFile(tables: LabelSetTables): GeneratedFile {
  const { source, covering, constants } = tables;
  const exportName = source.exportName.charAt(0).toUpperCase() + source.exportName.slice(1);
  const typeName = `${exportName}HypernymName`;
  const names = covering.synsets
    .filter((synset) => synset.isHypernym)
    .map((synset) => JSON.stringify(synset.name));
  return {
    path: `${source.labelSet}/tables.generated.ts`,
    header: header(`The tables of ${source.labelSet}.`, [...dictionaryFiles, source.file]),
    imports: [
      { namedImports: ["TaxonomyTables"], moduleSpecifier: "../../taxonomy-tables.ts", isTypeOnly: true },
      { namedImports: ["Synset"], moduleSpecifier: "../../types.ts", isTypeOnly: true },
      { namedImports: [...constants.primary.values()].sort(), moduleSpecifier: "./synsets.generated.ts" },
    ],
    constants: [hypernymsConstant(tables, typeName), tablesConstant(tables)],
    statements: [
      `/** Names of the synsets with at least one class of ${source.labelSet} strictly below them. */\n` +
        `export type ${typeName} =\n${wrapped(
          names.map((name) => `| ${name}`),
          " ",
        )};`,
    ],
  };
}
