import { nounDetachments } from "../morphology.ts";
import type { GeneratedFile } from "./source-file.ts";

const handWritten =
  " * Generated: do not edit. Change tools/gen-hierarchy/src/morphology.ts and run `pnpm gen`.\n" +
  " * The rules are those of WordNet's own manual page morphy(7WN).\n";

/** `morphology.generated.ts`: the rules of detachment, which no table of words can do without. */
export function morphologyFile(): GeneratedFile {
  const rules = nounDetachments.map((rule) => `  ${JSON.stringify(rule)},\n`);
  return {
    path: "morphology.generated.ts",
    header: `/*\n * How English nouns are reduced to their lemmas.\n${handWritten} */`,
    imports: [],
    constants: [
      {
        name: "nounDetachments",
        type: "readonly (readonly [inflected: string, lemma: string])[]",
        value: `[\n${rules.join("")}]`,
        doc: "Ending of an inflected noun and ending of its lemma, in the order in which NLTK tries them.",
      },
    ],
  };
}
