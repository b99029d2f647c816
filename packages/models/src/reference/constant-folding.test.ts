import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describeWithReference, referencePython } from "@coarse/testing";
import { beforeAll, expect, it } from "vitest";
import { evaluatorOf } from "../formats/onnx/constants/constant-evaluator.ts";
import { decodeOnnx } from "../formats/onnx/decode-onnx.ts";
import { indexGraph } from "../formats/onnx/graph-index.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";

interface Expected {
  readonly file: string;
  readonly shape: readonly number[];
  readonly values: readonly number[];
}

/** Rounding of a few steps in float32. */
const TOLERANCE = 2e-6;

const SCRIPT = join(import.meta.dirname, "constant_folding.py");
const NAMES = [...readFileSync(SCRIPT, "utf8").matchAll(/^ {4}"([^"]+)": \(/gm)].map(([, name = ""]) => name);

describeWithReference("constants of a graph are what ONNX Runtime makes of them", () => {
  const folder = temporaryFolder();
  let expected: Readonly<Record<string, Expected>> = {};

  beforeAll(() => {
    const input = JSON.stringify({ folder: folder.path });
    expected = JSON.parse(
      execFileSync(referencePython(), [SCRIPT], { input, encoding: "utf8", stdio: "pipe" }),
    );
  }, 180_000);

  it("all of them", () => {
    expect(Object.keys(expected)).toEqual(NAMES);
  });

  it.each(NAMES)("%s", (name) => {
    const { file, shape, values } = expected[name] ?? { file: "", shape: [], values: [] };
    const { graph } = decodeOnnx(readFileSync(join(folder.path, file)), file);
    const found = evaluatorOf(indexGraph(graph)).constant("y");
    expect(found?.shape).toEqual(shape);
    const size = Math.max(1, ...values.map(Math.abs));
    expect(found?.values ?? []).toBeWithin(values, TOLERANCE * size);
  });
});
