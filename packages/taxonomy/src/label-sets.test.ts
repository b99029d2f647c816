import { expect, it } from "vitest";
import { UnknownLabelSetError } from "./errors.ts";
import { labelSetNames, loadTaxonomy } from "./label-sets.ts";

it("loads each label set by its name", async () => {
  for (const name of labelSetNames) expect((await loadTaxonomy(name)).labelSet).toBe(name);
});

it.each(["imagenet-2k", "__proto__", ""])("knows no label set %j", async (name) => {
  await expect(loadTaxonomy(name)).rejects.toThrow(UnknownLabelSetError);
  await expect(loadTaxonomy(name)).rejects.toThrow("use imagenet-1k");
});
