import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describeWithShared, shared } from "@coarse/testing";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { coarseProcess } from "../coarse.ts";
import type { EvaluationJson } from "../evaluation-json.ts";

const scratch = mkdtempSync(join(tmpdir(), "coarse-catalog-"));
afterAll(() => rmSync(scratch, { recursive: true }));

const FILE = "mobilenet_v2_weights_tf_dim_ordering_tf_kernels_1.0_224.h5";
const closings: (() => void)[] = [];
afterEach(() => {
  for (const close of closings.splice(0)) close();
});

/** A mirror that has the weights under Keras's name and is in no hurry; it notes what it is asked. */
async function mirror(content: Buffer, delay = 0): Promise<{ url: string; requests: string[] }> {
  const requests: string[] = [];
  const server = createServer(({ url = "" }, response) => {
    requests.push(url);
    if (url !== `/${FILE}`) return response.writeHead(404).end();
    return setTimeout(
      () => response.writeHead(200, { "content-length": content.length }).end(content),
      delay,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closings.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  if (typeof address !== "object" || !address) throw new Error("Expected a port");
  return { url: `http://127.0.0.1:${address.port}`, requests };
}

function environment(cache: string, mirrorUrl: string): NodeJS.ProcessEnv {
  return {
    ...process.env,
    NO_PROXY: "127.0.0.1",
    COARSE_CACHE: join(scratch, cache),
    COARSE_MODEL_MIRROR: mirrorUrl,
  };
}

describeWithShared("--model MobileNetV2", () => {
  const weights = () => readFileSync(shared(`models/${FILE}`));

  it("is fetched by two processes at once without harm", async () => {
    const { url, requests } = await mirror(weights(), 1500);
    const env = environment("two", url);
    const fetchIt = () => coarseProcess(["models", "fetch", "MobileNetV2", "--format", "json"], { env });
    const [one, other] = await Promise.all([fetchIt(), fetchIt()]);
    expect([one.code, other.code]).toEqual([0, 0]);
    // who waits long, on a machine that does other things, says so
    const waiting = /^(note: another process fetches MobileNetV2: waiting for it.+\n)?$/;
    for (const { stderr } of [one, other]) expect(stderr).toMatch(waiting);
    const path = join(scratch, "two/models", FILE);
    expect(JSON.parse(one.stdout)).toEqual([{ name: "MobileNetV2", path, bytes: weights().length }]);
    expect(other.stdout).toBe(one.stdout);
    expect(readFileSync(path).equals(weights())).toBe(true);
    expect(requests.filter((request) => request === `/${FILE}`)).toHaveLength(1);
  });
});

describeWithShared("--model MobileNetV2", () => {
  it("fetches the weights in the form in which Keras distributes them, and runs them; once", async () => {
    const { url, requests } = await mirror(readFileSync(shared(`models/${FILE}`)));
    const evaluate = async () => {
      const args = ["evaluate", shared("photos/PetImages"), "--model", "MobileNetV2", "--groups", "cat,dog"];
      const env = environment("run", url);
      const { code, stdout, stderr } = await coarseProcess([...args, "--format", "json"], { env });
      expect([code, stderr]).toEqual([0, ""]);
      const found: EvaluationJson = JSON.parse(stdout);
      return found;
    };
    const golden = JSON.parse(readFileSync(shared("golden/petimages.json"), "utf8"));
    const { accuracy, confusion, probabilities } = golden.notebookFastDct.strategies.hyponyms;
    const found = await evaluate();
    expect(found.model.source).toBe("MobileNetV2");
    expect(found.accuracy).toBe(accuracy);
    expect(found.confusion.normalized).toEqual(confusion);
    expect(found.predictions.flatMap((image) => image.probabilities)).toBeWithin(probabilities.flat(), 0.001);
    const asked = requests.length;
    expect((await evaluate()).predictions).toEqual(found.predictions);
    expect(requests).toHaveLength(asked);
  });
});

describe("coarse models", () => {
  it("lists what can be fetched", async () => {
    const { code, stdout } = await coarseProcess(["models"], { env: environment("empty", "") });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^MobileNetV2 +about 14 MB +224 × 224 +3,538,984 +none +no$/m);
    expect(stdout).toContain(join(scratch, "empty/models"));
    const json = await coarseProcess(["models", "--format", "json"], { env: environment("empty", "") });
    expect(JSON.parse(json.stdout)).toContainEqual({
      name: "InceptionV3",
      module: "inception_v3",
      input: { height: 299, width: 299, preprocessing: "tf" },
      parameters: 23851784,
      bytes: 95407136,
      file: "inception_v3_weights_tf_dim_ordering_tf_kernels.h5",
      url: expect.stringMatching(/^https:.+\/inception_v3_weights_tf_dim_ordering_tf_kernels\.h5$/),
      hash: { md5: "9a0d58056eeedaa3f26cb7ebd46da564" },
      cached: null,
    });
  });

  it.each([
    [
      ["fetch", "MobileNetV2"],
      ["ECONNREFUSED", FILE, join(scratch, "none/models"), "COARSE_MODEL_MIRROR"],
    ],
    [["fetch", "MobilNet"], ["did you mean MobileNet"]],
    [["fetch"], ["coarse models fetch MobileNetV2"]],
    [["delete", "MobileNet"], ["coarse models fetch NAME"]],
  ])("ends in one line for %j", async (args, words) => {
    const { code, stdout, stderr } = await coarseProcess(["models", ...args], {
      env: environment("none", "http://127.0.0.1:9"),
    });
    expect(stderr).toMatch(/^error: .+\n$/);
    for (const word of words) expect(stderr).toContain(word);
    expect([code, stdout]).toEqual([2, ""]);
  });

  it("ends in one line where the cache can't be written", async () => {
    const { url } = await mirror(Buffer.alloc(100));
    mkdirSync(join(scratch, "blocked"));
    const env = { ...environment("blocked", url), COARSE_CACHE: join(process.execPath, "cache") };
    const { code, stderr } = await coarseProcess(["models", "fetch", "MobileNetV2"], { env });
    expect([code, stderr]).toEqual([2, expect.stringMatching(/^error: Can't write .+\n$/)]);
  });
});
