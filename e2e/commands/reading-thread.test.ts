import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { project } from "@coarse/testing";
import { afterAll, describe, expect, it } from "vitest";

const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), "coarse-reading-"));
afterAll(() => rmSync(folder, { recursive: true }));

const tiny = project("fixtures/tiny.keras");
const broken = join(folder, "broken.keras");
writeFileSync(broken, "PK\u0003\u0004 and no archive");

/** What a process of its own prints with the built package. */
async function print(script: string): Promise<unknown> {
  const source = `
    import { isDeepStrictEqual } from "node:util";
    import { ModelError, readModel } from ${JSON.stringify(project("packages/models/dist/index.node.js"))};
    import { layerGraphToOnnx, readModelApart } from ${JSON.stringify(project("packages/models/dist/internal.node.js"))};
    import { ReadingThread } from ${JSON.stringify(project("packages/models/dist/reading-thread.js"))};
    const [tiny, broken] = ${JSON.stringify([tiny, broken])};
    let threads = 0;
    process.on("worker", () => threads++);
    const failure = (read) => read.then(
      () => "none",
      (error) => ({ ...error, isModelError: error instanceof ModelError, message: error.message, text: String(error) }),
    );
    ${script}`;
  const { stdout } = await run(process.execPath, ["--input-type=module", "--eval", source], {
    timeout: 60_000,
  });
  return JSON.parse(stdout);
}

describe("readModelApart of the built package", () => {
  it("reads in a thread what readModel reads", async () => {
    const seen = await print(`
      const [apart, here] = [await readModelApart(tiny), await readModel(tiny)];
      console.log(JSON.stringify({ threads, same: isDeepStrictEqual(apart, here), classes: apart.head.classCount }));`);
    expect(seen).toEqual({ threads: 1, same: true, classes: 1000 });
  });

  it("converts there what is to be run by ONNX Runtime", async () => {
    const seen = await print(`
      const { graph: apart, ...others } = await readModelApart(tiny, { form: "onnx" });
      const { graph, ...here } = await readModel(tiny);
      const names = (onnx) => onnx.graph.node.map(({ name }) => name);
      const same = isDeepStrictEqual(others, here) && isDeepStrictEqual(names(apart), names(layerGraphToOnnx(graph)));
      console.log(JSON.stringify({ threads, same, weights: apart.graph.initializer.length > 2 }));`);
    expect(seen).toEqual({ threads: 1, same: true, weights: true });
  });

  it("throws in this thread what readModel throws, of the same class", async () => {
    const seen = await print(`
      const [apart, here] = [await failure(readModelApart(broken)), await failure(readModel(broken))];
      console.log(JSON.stringify({ threads, apart, here }));`);
    const error = expect.objectContaining({
      name: "UnsupportedFormatError",
      isModelError: true,
      userError: true,
    });
    expect(seen).toEqual({ threads: 1, apart: error, here: error });
    expect(seen).toHaveProperty("apart", (seen as { here: unknown }).here);
  });

  it("reads in this thread where the other one has ended", async () => {
    const seen = await print(`
      process.on("worker", (worker) => worker.terminate());
      const apart = await readModelApart(tiny);
      console.log(JSON.stringify({ threads, classes: apart.head.classCount }));`);
    expect(seen).toEqual({ threads: 1, classes: 1000 });
  });

  it("takes a thread that was started before, and keeps no process alive by one that reads nothing", async () => {
    const seen = await print(`
      const thread = ReadingThread.start();
      ReadingThread.start();
      const apart = await readModelApart(tiny, { thread });
      console.log(JSON.stringify({ threads, classes: apart.head.classCount }));`);
    expect(seen).toEqual({ threads: 2, classes: 1000 });
  });

  it("takes what the thread has read ahead only where it is what was asked for", async () => {
    const seen = await print(`
      const ahead = () => ReadingThread.start({ path: tiny, form: "onnx" });
      const read = (path, options) => readModelApart(path, { thread: ahead(), ...options });
      const { graph: same } = await read(tiny, { form: "onnx" });
      const { graph: otherForm } = await read(tiny, { form: "as it is" });
      const preprocessing = "caffe";
      const { input } = await read(tiny, { form: "onnx", preprocessing });
      const otherPath = await failure(read(broken, { form: "onnx" }));
      console.log(JSON.stringify({
        threads, kinds: [same.kind, otherForm.kind], channels: input.preprocessing.channels, error: otherPath.name,
      }));`);
    expect(seen).toEqual({
      threads: 4,
      kinds: ["onnx", "layers"],
      channels: "bgr",
      error: "UnsupportedFormatError",
    });
  });

  it("tells what images a .keras file wants, also where it has read ahead", async () => {
    const seen = await print(`
      const told = [];
      const read = async (options) => {
        const order = [];
        const { input } = await readModelApart(tiny, { onInputSize: (size) => order.push(size), ...options });
        told.push({ order, input });
      };
      await read({});
      const thread = ReadingThread.start({ path: tiny, form: "onnx" });
      await new Promise((resolve) => setTimeout(resolve, 1000));
      await read({ thread, form: "onnx" });
      const other = ReadingThread.start({ path: broken, form: "onnx" });
      await read({ thread: other, form: "onnx" });
      console.log(JSON.stringify(told));`);
    const size = { height: expect.any(Number), width: expect.any(Number) };
    const each = { order: [size], input: expect.objectContaining(size) };
    expect(seen).toEqual([each, each, each]);
  });

  it("starts none for other formats", async () => {
    const model = JSON.stringify(project("packages/models/bundled/model.json"));
    const seen = await print(`
      const { head } = await readModelApart(${model});
      console.log(JSON.stringify({ threads, classes: head.classCount }));`);
    expect(seen).toEqual({ threads: 0, classes: 242 });
  });
});
