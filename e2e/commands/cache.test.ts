import { copyFileSync, cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { project } from "@coarse/testing";
import { afterEach, beforeEach, expect, it } from "vitest";
import { coarseProcess, type Run } from "../coarse.ts";

let scratch: string;
let images: string;
beforeEach(() => {
  scratch = mkdtempSync(join(tmpdir(), "coarse cache "));
  images = join(scratch, "photos");
  cpSync(project("fixtures/photos"), images, { recursive: true });
});
afterEach(() => rmSync(scratch, { recursive: true }));

const tiny = ["--model", project("fixtures/tiny.keras"), "--groups", "cat,dog"];

/** Runs the command with a cache of the test's own. */
async function run(args: readonly string[], more: NodeJS.ProcessEnv = {}): Promise<Run> {
  const { COARSE_NO_CACHE: _, ...others } = process.env;
  const result = await coarseProcess(args, {
    env: { ...others, COARSE_CACHE: join(scratch, "cache"), ...more },
  });
  expect(result.code, result.stderr).toBe(0);
  return result;
}

const evaluate = (...rest: readonly string[]) => run(["evaluate", images, ...tiny, ...rest]);

/** How many images came from the cache, by what the table says of it. */
function cachedIn({ stdout }: Run): number {
  return Number(/^(\d+) images? from the cache/m.exec(stdout)?.[1] ?? 0);
}

/** Without the time that it took. */
const figures = ({ stdout }: Run) => ({ ...JSON.parse(stdout), seconds: undefined });

it("gives what the network gave, for each command and rule", async () => {
  const first = await evaluate("--format", "json");
  expect(figures(await evaluate("--format", "json"))).toEqual(figures(first));
  expect(cachedIn(await evaluate())).toBe(6);
  const [cached, fresh] = await Promise.all(
    [[], ["--no-cache"]].map((rest) =>
      run(["compare", images, ...tiny, "--also", "low-rank:1", "--format", "json", ...rest]),
    ),
  );
  expect(cached && figures(cached)).toEqual(fresh && figures(fresh));
});

it("needs neither network nor decoder for images that it knows", async () => {
  const first = await evaluate("--format", "json");
  const refusing = join(scratch, "refusing.cjs");
  writeFileSync(refusing, 'process.dlopen = () => { throw new Error("No library is loaded here"); };');
  const NODE_OPTIONS = `--require ${JSON.stringify(refusing)}`;
  const again = await run(["evaluate", images, ...tiny, "--format", "json"], { NODE_OPTIONS });
  expect(figures(again)).toEqual(figures(first));
  expect(again.stderr).toBe(first.stderr);
  const { stderr } = await run(["evaluate", images, ...tiny, "--no-cache"], { NODE_OPTIONS }).catch(
    (error) => ({
      stderr: String(error),
    }),
  );
  expect(stderr).toContain("No library is loaded here");
});

it("knows nothing of an image that changed, and nothing with other pixels or another network", async () => {
  await evaluate();
  copyFileSync(join(images, "dog/1.png"), join(images, "cat/1.png"));
  expect(cachedIn(await evaluate())).toBe(5);
  for (const other of [
    ["--interpolation", "nearest"],
    ["--engine", "onnxruntime-web"],
    ["--preprocessing", "caffe"],
  ])
    expect(cachedIn(await evaluate(...other)), other.join(" ")).toBe(0);
  const network = join(scratch, "coarse.keras");
  await run(["extract", ...tiny, "--out", network]);
  expect(cachedIn(await run(["evaluate", images, "--model", network]))).toBe(0);
});

it("remembers which files are no images", async () => {
  writeFileSync(join(images, "cat/broken.jpg"), "no image");
  const first = await evaluate("--format", "json");
  const second = await evaluate("--format", "json");
  expect(figures(second).skipped).toEqual([expect.objectContaining({ file: "cat/broken.jpg" })]);
  expect(figures(second)).toEqual(figures(first));
});

it("is left alone by --no-cache and COARSE_NO_CACHE, and emptied by cache clear", async () => {
  await evaluate();
  expect(cachedIn(await evaluate("--no-cache"))).toBe(0);
  expect(cachedIn(await run(["evaluate", images, ...tiny], { COARSE_NO_CACHE: "1" }))).toBe(0);
  expect((await run(["cache"])).stdout).toMatch(
    /^\d+ files, \d+\.\d MB in .+: coarse cache clear removes them\n$/,
  );
  expect((await run(["cache", "clear"])).stdout).toMatch(/^Removed \d+ files/);
  expect(JSON.parse((await run(["cache", "--format", "json"])).stdout)).toMatchObject({ files: 0, bytes: 0 });
  expect(cachedIn(await evaluate())).toBe(0);
});
