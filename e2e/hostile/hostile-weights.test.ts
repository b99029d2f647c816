import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { project } from "@coarse/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { coarse } from "../coarse.ts";
import { expectRefused } from "./expect-refused.ts";
import { type External, integers, node, numbers, type OnnxParts, onnxFile, tensor } from "./onnx-bytes.ts";
import { write } from "./tiny-forms.ts";

const scratch = mkdtempSync(join(tmpdir(), "coarse-hostile-weights-"));
afterAll(() => rmSync(scratch, { recursive: true }));
const folder = join(scratch, "model");

const kernel = new Uint8Array(new Float32Array(3000).fill(0.5).buffer);
const GIGABYTES = "10000000000";

/** The mean of each channel, and a head whose kernel `weights` holds or the nodes before make. */
function network(weights: OnnxParts["tensors"], nodes: OnnxParts["nodes"] = []): OnnxParts {
  return {
    nodes: [
      ...nodes,
      node("ReduceMean", ["images"], "pooled", { axes: [1, 2], keepdims: 0 }),
      node("MatMul", ["pooled", "kernel"], "out"),
    ],
    tensors: weights,
  };
}

let made = 0;
function file(parts: OnnxParts): string {
  made += 1;
  return write(join(folder, `${made}.onnx`), onnxFile(parts));
}

const external = (said: External, shape = [3, 1000]) => network([tensor("kernel", shape, said)]);
const int64 = (name: string, values: readonly number[]) => integers(name, values);

beforeAll(() => {
  mkdirSync(join(folder, "inner"), { recursive: true });
  write(join(folder, "kernel.bin"), Buffer.from(kernel));
  write(join(scratch, "outside.bin"), Buffer.from(kernel));
  symlinkSync(join(scratch, "outside.bin"), join(folder, "link.bin"));
  symlinkSync("/dev/zero", join(folder, "zero.bin"));
  symlinkSync("loop.bin", join(folder, "loop.bin"));
  execFileSync("mkfifo", [join(folder, "fifo.bin")]);
});

describe("weights beside an ONNX file", () => {
  it("that are what they should be are read", async () => {
    const images = [project("fixtures/photos/cat/1.png")];
    const model = file(external({ external: "kernel.bin", offset: "0", length: "12000" }));
    const run = await coarse(["classify", ...images, "--model", model, "--groups", "cat,dog"]);
    expect(run).toMatchObject({ code: 0, stderr: "" });
  });

  it.each<[string, External, RegExp]>([
    ["above its folder", { external: "../outside.bin" }, /outside of the model's folder/],
    ["above it by a detour", { external: "inner/../../outside.bin" }, /outside of the model's folder/],
    ["at an absolute path", { external: "/etc/passwd" }, /outside of the model's folder/],
    ["behind a link out of it", { external: "link.bin" }, /link out of the model's folder/],
    ["that never end", { external: "zero.bin" }, /is no file/],
    ["behind a link to itself", { external: "loop.bin" }, /is no file/],
    ["in a pipe that nobody writes to", { external: "fifo.bin" }, /is no file/],
    ["in a folder", { external: "inner" }, /is no file/],
    ["in a file that is not there", { external: "none.bin" }, /is no file: put it beside the model/],
    ["of 10 GB", { external: "kernel.bin", length: GIGABYTES }, /can't lie in 10000000000 bytes/],
    ["behind 10 GB", { external: "kernel.bin", offset: GIGABYTES }, /has 12000 bytes/],
    ["before the file", { external: "kernel.bin", offset: "-4" }, /can't lie/],
    ["at no number", { external: "kernel.bin", offset: "NaN" }, /can't lie/],
    ["of a name of a megabyte", { external: "\u001b[31m\n".repeat(200_000) }, /is no file|outside/],
  ])("%s", (_, said, reason) => expectRefused(file(external(said)), reason));

  it("of 10 GB by their shape", () =>
    expectRefused(file(external({ external: "kernel.bin" }, [3, 1e9])), /2 GiB|has 12000 bytes/));

  it("within an operation", () => {
    const value = tensor("value", [3, 1000], { external: "../outside.bin" });
    const parts = network([], [node("Constant", [], "kernel", { value: { tensor: value } })]);
    return expectRefused(file(parts), /outside of the model's folder/);
  });
});

describe("weights that operations make", () => {
  const one = tensor("one", [1, 1], new Uint8Array(new Float32Array(1).fill(1).buffer));
  const quantized = numbers("q", 3, [3, 1000], new Uint8Array(3000));
  const scales = tensor("s", [7], new Uint8Array(28));

  it.each<[string, OnnxParts]>([
    [
      "a billion columns of one number",
      network([one, int64("shape", [3, 1e9])], [node("Expand", ["one", "shape"], "kernel")]),
    ],
    [
      "a shape of terabytes",
      network([int64("shape", [3, 2 ** 40])], [node("ConstantOfShape", ["shape"], "kernel")]),
    ],
    [
      "as many copies as there is memory",
      network(
        [one],
        Array.from({ length: 40 }, (_, i) => {
          const from = i === 0 ? "one" : `c${i}`;
          return node("Concat", [from, from], i === 39 ? "kernel" : `c${i + 1}`, { axis: 1 });
        }),
      ),
    ],
    [
      "a circle of operations",
      network([], [node("Identity", ["kernel"], "k"), node("Transpose", ["k"], "kernel", { perm: [0, 1] })]),
    ],
    [
      "scales that do not fit",
      network([quantized, scales], [node("DequantizeLinear", ["q", "s"], "kernel")]),
    ],
    [
      "axes that there are not",
      network([tensor("w", [3, 1000], kernel)], [node("Transpose", ["w"], "kernel", { perm: [9, -7] })]),
    ],
  ])("%s", (_, parts) => expectRefused(file(parts), /./));
});

describe("inputs", () => {
  const whole = network([tensor("kernel", [3, 1000], kernel)]);

  it.each<[string, OnnxParts["input"] & object, RegExp]>([
    ["of any size, where none is given", { shape: [-1, -1, -1, 3] }, /size/],
    ["of texts", { shape: [-1, 4, 4, 3], type: 8 }, /takes no pixels/],
    ["of one channel", { shape: [-1, 4, 4, 1] }, /shape \[N, 4, 4, 1\]/],
    ["without axes", { shape: [] }, /shape \[\]/],
    ["of a billion images at once", { shape: [1e9, 4, 4, 3] }, /at once/],
  ])("%s", (_, input, reason) => expectRefused(file({ ...whole, input }), reason));
});
