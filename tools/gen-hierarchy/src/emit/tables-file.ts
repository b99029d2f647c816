import type { Covering } from "../covering.ts";
import type { KnownWords, WordSenses } from "../known-words.ts";
import type { LabelSetTables } from "../label-set-tables.ts";
import { dictionaryFiles } from "../pinned-inputs.ts";
import { header } from "./header.ts";
import { ranges, wordRows, wrapped } from "./literals.ts";
import type { Constant, GeneratedFile } from "./source-file.ts";

/** Positions of each synset's parents among the synsets, blank between synsets, comma between parents. */
function parentPositions({ synsets }: Covering): string {
  const positions = new Map(synsets.map((synset, position) => [synset.name, position]));
  return synsets.map((synset) => synset.parents.map((parent) => positions.get(parent)).join(",")).join(" ");
}

/** Number of noun senses, then the rank of each covered synset in ascending order of the wnid. */
function rankRow({ total, covered }: WordSenses, wnids: ReadonlyMap<string, string>): readonly number[] {
  const wnid = (synset: string): string => wnids.get(synset) ?? "";
  const ordered = covered.toSorted((a, b) => (wnid(a.synset) < wnid(b.synset) ? -1 : 1));
  return [total, ...ordered.map(({ rank }) => rank)];
}

/** The words with more than one sense; the others have one, of rank 1. */
function senseRanks(words: KnownWords["words"], { synsets }: Covering): string {
  const wnids = new Map(synsets.map((synset) => [synset.name, synset.wnid]));
  const several = [...words].filter(([, senses]) => senses.total > 1);
  return wordRows(several.map(([word, senses]) => [word, rankRow(senses, wnids)]));
}

/** Positions of the classes among the synsets, in class order. */
function classPositions({ synsets, classes }: Covering): string {
  const positions = new Map(synsets.map((synset, position) => [synset, position]));
  return ranges(classes.map((synset) => positions.get(synset) ?? -1));
}

/** Positions of the synsets that are above another one. */
function hypernymPositions({ synsets }: Covering): string {
  return ranges(synsets.flatMap(({ isHypernym }, position) => (isHypernym ? [position] : [])));
}

function tablesConstant({ source, covering, known }: LabelSetTables): Constant {
  const fields = [
    `labelSet: ${JSON.stringify(source.labelSet)},`,
    `synsets: ${source.exportName}Synsets,`,
    `classes: ${JSON.stringify(classPositions(covering))},`,
    `hypernyms: ${JSON.stringify(hypernymPositions(covering))},`,
    `parents: ${JSON.stringify(parentPositions(covering))},`,
    `senseRanks: ${senseRanks(known.words, covering)},`,
    `otherNouns: ${wordRows([...known.otherNouns].map(([noun, total]) => [noun, [total]]))},`,
    `exceptions: ${wordRows(known.exceptions)},`,
  ];
  return {
    name: `${source.exportName}Tables`,
    type: "TaxonomyTables",
    value: `{\n${fields.map((field) => `  ${field}\n`).join("")}}`,
    doc: `What \`createTaxonomy\` makes the taxonomy of ${source.labelSet} from.`,
  };
}

/** Names of the hypernyms as a type. */
function hypernymNames({ source, covering }: LabelSetTables): string {
  const exportName = source.exportName.charAt(0).toUpperCase() + source.exportName.slice(1);
  const names = covering.synsets
    .filter((synset) => synset.isHypernym)
    .map((synset) => `| ${JSON.stringify(synset.name)}`);
  return (
    `/** Names of the synsets with at least one class of ${source.labelSet} strictly below them. */\n` +
    `export type ${exportName}HypernymName =\n${wrapped(names, " ")};`
  );
}

/** `tables.generated.ts`: the class order, the graph, and what morphology needs. */
export function tablesFile(tables: LabelSetTables): GeneratedFile {
  const { source } = tables;
  return {
    path: `${source.labelSet}/tables.generated.ts`,
    header: header(`The tables of ${source.labelSet}.`, [...dictionaryFiles, source.file]),
    imports: [
      { namedImports: ["TaxonomyTables"], moduleSpecifier: "../../taxonomy-tables.ts", isTypeOnly: true },
      { namedImports: [`${source.exportName}Synsets`], moduleSpecifier: "./synsets.generated.ts" },
    ],
    constants: [tablesConstant(tables)],
    ...(source.namedConstants && { statements: [hypernymNames(tables)] }),
  };
}
