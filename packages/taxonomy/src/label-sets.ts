import { addDefinitions } from "./definitions.ts";
import { UnknownLabelSetError } from "./errors.ts";
import type { Taxonomy } from "./types.ts";

/** Loads the tables and definitions of each label set, which are large, only when they are asked for. */
const loaders: Readonly<Record<string, () => Promise<Taxonomy>>> = {
  "imagenet-1k": async () => {
    addDefinitions((await import("./generated/imagenet-1k/definitions.generated.ts")).imagenet1kDefinitions);
    return (await import("./imagenet-1k.ts")).imagenet1k;
  },
  "emoji-242": async () => {
    addDefinitions((await import("./generated/emoji-242/definitions.generated.ts")).emoji242Definitions);
    return (await import("./emoji-242.ts")).emoji242;
  },
};

/** The label sets that `loadTaxonomy` knows. */
export const labelSetNames: readonly string[] = /*#__PURE__*/ Object.keys(loaders);

/**
 * The taxonomy of a label set by its name, `imagenet-1k`.
 *
 * @param labelSet - One of `labelSetNames`.
 * @returns Its classes and the synsets above them.
 * @throws {UnknownLabelSetError} where there is none of that name.
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { loadTaxonomy } from "@coarse/taxonomy";
 *
 * const taxonomy = await loadTaxonomy("imagenet-1k");
 * assert.equal(taxonomy.classes[281]?.label, "tabby");
 * assert.equal(taxonomy.synset("dog.n.01")?.classIndices.length, 118);
 * ```
 */
export async function loadTaxonomy(labelSet: string): Promise<Taxonomy> {
  const load = Object.hasOwn(loaders, labelSet) ? loaders[labelSet] : undefined;
  if (!load) throw new UnknownLabelSetError(labelSet, labelSetNames);
  return load();
}
