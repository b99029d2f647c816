import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describeWithShared, shared } from "@coarse/testing";
import { afterAll, expect, it } from "vitest";
import { coarse, coarseJson } from "../coarse.ts";
import type { EvaluationJson } from "../evaluation-json.ts";

describeWithShared("coarse evaluate: weights alone, under another name than Keras's", () => {
  const folder = mkdtempSync(join(tmpdir(), "coarse-weights-"));
  const weights = join(folder, "weights.h5");
  cpSync(shared("models/mobilenet_v2_weights_tf_dim_ordering_tf_kernels_1.0_224.h5"), weights);
  afterAll(() => rmSync(folder, { recursive: true }));
  const args = ["evaluate", shared("photos/PetImages"), "--groups", "cat,dog", "--model", weights];

  it("run as the architecture that is given", async () => {
    const { accuracy } = await coarseJson<EvaluationJson>([...args, "--architecture", "mobilenet_v2"]);
    expect(accuracy).toBe(0.65);
  });

  it.each([
    [
      [],
      /^error: .+ holds weights alone, .+: give the architecture, --architecture with one of ConvNeXtBase, .+\n$/,
    ],
    [["--architecture", "MobileNetV9"], /^error: There is no architecture MobileNetV9 for .+\n$/],
    [
      ["--architecture", "Xception"],
      /^error: Can't read .+ weights for 105 layers, but xception has \d+.+\n$/,
    ],
  ])("with %j the user is told what to do", async (options, message) => {
    const { code, stderr } = await coarse([...args, ...options]);
    expect(stderr).toMatch(message);
    expect(code).toBe(2);
  });
});
