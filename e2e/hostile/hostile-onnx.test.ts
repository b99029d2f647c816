import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { project } from "@coarse/testing";
import { afterAll, describe, expect, it } from "vitest";
import { coarse } from "../coarse.ts";
import { expectRefused } from "./expect-refused.ts";
import { integers, node, type OnnxParts, onnxFile, tensor } from "./onnx-bytes.ts";
import { write } from "./tiny-forms.ts";

const scratch = mkdtempSync(join(tmpdir(), "coarse-hostile-onnx-"));
afterAll(() => rmSync(scratch, { recursive: true }));

function floats(length: number, value = 0.5): Uint8Array {
  return new Uint8Array(new Float32Array(length).fill(value).buffer);
}

/** The mean of each channel of what `images`, or `before`, holds, and a head. */
function network(before = "images", kernel = tensor("kernel", [3, 1000], floats(3000))): OnnxParts {
  return {
    nodes: [
      node("ReduceMean", [before], "pooled", { axes: [1, 2], keepdims: 0 }),
      node("MatMul", ["pooled", "kernel"], "out"),
    ],
    tensors: [kernel],
  };
}

/** The same behind other operations. */
function behind(nodes: OnnxParts["nodes"], tensors: OnnxParts["tensors"] = []): OnnxParts {
  const rest = network("before");
  return { nodes: [...nodes, ...rest.nodes], tensors: [...tensors, ...rest.tensors] };
}

/** Nothing in these files says how pixels are scaled. */
const SCALED = ["--preprocessing", "none"];

const file = (name: string, parts: OnnxParts) => write(join(scratch, `${name}.onnx`), onnxFile(parts));

describe("coarse classify: ONNX files", () => {
  it("that are what they should be are run", async () => {
    const images = [project("fixtures/photos/cat/1.png")];
    const model = file(
      "good",
      behind([node("Add", ["images", "w"], "before")], [tensor("w", [3], floats(3))]),
    );
    const run = await coarse(["classify", ...images, "--model", model, "--groups", "cat,dog", ...SCALED]);
    // nothing in it says what its outputs mean, either
    const note = /^note: [^\n]* does not say what its 1000 outputs mean: [^\n]*\n$/;
    expect(run).toMatchObject({ code: 0, stderr: expect.stringMatching(note) });
  });

  it("that claim four gigabytes", () => {
    const path = write(join(scratch, "claims.onnx"), Buffer.from([8, 7, 0x3a, 0xff, 0xff, 0xff, 0xff, 0x0f]));
    return expectRefused(path, /not ONNX or is cut off/);
  });

  it.each<[string, OnnxParts, RegExp]>([
    ["a billion columns of nothing", network("images", tensor("kernel", [0, 1e9], floats(0))), /MatMul/],
    ["a kernel of terabytes", network("images", tensor("kernel", [3, 2 ** 40], floats(9))), /MatMul/],
    [
      "weights in a file elsewhere",
      behind([node("Add", ["images", "w"], "before")], [tensor("w", [3], { external: "../../etc/passwd" })]),
      /outside of the model's folder/,
    ],
    [
      "weights that are NaN",
      behind([node("Add", ["images", "w"], "before")], [tensor("w", [3], floats(3, Number.NaN))]),
      /weight w holds NaN/,
    ],
    [
      "weights that make infinity",
      behind([node("Div", ["images", "w"], "before")], [tensor("w", [3], floats(3, 0))]),
      /scores are not numbers/,
    ],
    [
      "a circle of operations behind the head",
      { nodes: [node("Identity", ["b"], "out"), node("Identity", ["out"], "b")], tensors: [] },
      /Identity/,
    ],
    ["a circle of operations before it", behind([node("Relu", ["pooled"], "before")]), /not acyclic/],
    ["images of 20,000 × 20,000 pixels", { ...network(), size: [20_000, 20_000] }, /20000 × 20000/],
    [
      "20,000 pixels of padding",
      behind(
        [node("Pad", ["images", "pads"], "before")],
        [integers("pads", [0, 0, 0, 0, 0, 20_000, 20_000, 0])],
      ),
      /Pad/,
    ],
    [
      "shapes that do not fit",
      behind([node("Add", ["images", "w"], "before")], [tensor("w", [7], floats(7))]),
      /onnxruntime refuses it .*dimensions/,
    ],
    [
      "a name of a megabyte",
      behind([node("Explode", ["images"], "before", {}, { name: "\u001b[31m\n".repeat(200_000) })]),
      /refuses it/,
    ],
  ])("with %s", (name, parts, reason) => expectRefused(file(name, parts), reason, SCALED));
});
