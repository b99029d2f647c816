import { mkdtempSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describeWithShared, shared } from "@coarse/testing";
import { afterAll, expect, it } from "vitest";
import { coarseJson } from "../coarse.ts";
import type { EvaluationJson } from "../evaluation-json.ts";

interface Suggestion {
  readonly groups: string;
  readonly seedClasses: readonly number[];
  readonly k: number;
  readonly proposals: readonly { readonly folder: string; readonly synset: string; readonly from: string }[];
  readonly warnings: readonly string[];
}

const model = ["--model", shared("models/mobilenet_v2_1.0_224.keras")];
const scratch = mkdtempSync(join(tmpdir(), "coarse-suggest-"));
afterAll(() => rmSync(scratch, { recursive: true }));

describeWithShared("coarse suggest", () => {
  it("takes the folders' names, vessel in the sense of the photos, and warns of lopsided groups", async () => {
    const suggestion = await coarseJson<Suggestion>(["suggest", shared("photos/objects16"), ...model]);
    expect(suggestion.proposals.map(({ from }) => from)).toEqual(new Array(16).fill("name"));
    expect(suggestion.groups).toContain("vessel=vessel.n.02");
    expect(suggestion.warnings.join()).toMatch(/lopsided: motorcycle has 1 of the classes, dog 118/);
  });

  it("finds groups for folders whose names say nothing, good enough to evaluate with", async () => {
    const folders = readdirSync(shared("photos/objects16"));
    for (const [i, folder] of folders.entries())
      symlinkSync(shared(`photos/objects16/${folder}`), join(scratch, `IMG_${i + 100}`));
    const { groups, proposals, seedClasses, k } = await coarseJson<Suggestion>([
      "suggest",
      scratch,
      ...model,
    ]);
    expect(proposals.map(({ from }) => from)).toEqual(new Array(16).fill("photos"));
    const named = new Map(folders.map((folder, i) => [`IMG_${i + 100}`, folder]));
    const synsetOf = new Map(proposals.map(({ folder, synset }) => [named.get(folder), synset]));
    expect(synsetOf.get("bird")).toBe("bird.n.01");
    expect(synsetOf.get("vessel")).toBe("vessel.n.02");
    const result = await coarseJson<EvaluationJson>(["evaluate", scratch, "--groups", groups, ...model]);
    expect(result.rules.mean?.accuracy).toBeGreaterThan(0.85);
    const similar = ["--select", "head-cosine", "--seed-classes", seedClasses.join(), "--k", String(k)];
    const nearest = ["evaluate", scratch, "--groups", groups, ...similar, ...model];
    expect((await coarseJson<EvaluationJson>(nearest)).images).toBe(395);
  });
});
