import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { project } from "@coarse/testing";
import { describe, expect, it } from "vitest";

/** Longer than any round takes, on a machine with other things to do. */
const LONGEST_ROUND = 20_000;

/** Runs rounds of a fuzzer in a process of its own, which may crash; returns what it printed last. */
async function fuzz(
  name: string,
  {
    seed,
    count,
    more = [],
  }: { readonly seed: number; readonly count: number; readonly more?: readonly string[] },
): Promise<{ code: number | null; last: string; stderr: string }> {
  const script = project(`e2e/hostile/fuzz/${name}.ts`);
  const args = ["--import", "tsx", script, "--seed", `${seed}`, "--count", `${count}`, ...more];
  const child = spawn(process.execPath, args, { cwd: project("e2e"), stdio: ["ignore", "pipe", "pipe"] });
  let [last, stderr] = ["", ""];
  let timer: NodeJS.Timeout | undefined;
  createInterface({ input: child.stdout }).on("line", (line) => {
    last = line;
    clearTimeout(timer);
    timer = setTimeout(() => child.kill("SIGKILL"), LONGEST_ROUND);
  });
  child.stderr.on("data", (chunk) => {
    stderr += chunk;
  });
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  clearTimeout(timer);
  return { code, last, stderr };
}

describe("openClassifier: damaged model files of every format", () => {
  it("are answered or refused: no crash, no hang, no fault of ours", async () => {
    const { code, last, stderr } = await fuzz("fuzz-models", { seed: 1, count: 300 });
    // after a crash or a hang, `last` names the round
    expect({ code, last, stderr }).toMatchObject({ code: 0, stderr: "" });
    const { answered, refused } = JSON.parse(last.replace("done: ", ""));
    expect(answered).toBeGreaterThan(30);
    expect(refused).toBeGreaterThan(100);
  });
});

describe("openClassifier: random operations, functions, loops and branches before a real head", () => {
  it("are answered or refused: nothing fills the memory, goes on or ends the process", async () => {
    const more = ["--way", "random networks"];
    const { code, last, stderr } = await fuzz("fuzz-models", { seed: 1, count: 100, more });
    // after a crash or a hang, `last` names the round
    expect({ code, last, stderr }).toMatchObject({ code: 0, stderr: "" });
    const { answered, refused } = JSON.parse(last.replace("done: ", ""));
    expect(answered).toBeGreaterThan(3);
    expect(refused).toBeGreaterThan(50);
  });
});

describe("decodeImage: damaged JPEGs of many kinds", () => {
  it("are decoded or refused: no crash of the native decoder, no hang, no fault of ours", async () => {
    const { code, last, stderr } = await fuzz("fuzz-jpegs", { seed: 1, count: 300 });
    expect({ code, last, stderr }).toMatchObject({ code: 0, stderr: "" });
    const { answered, refused } = JSON.parse(last.replace("done: ", ""));
    expect(answered).toBeGreaterThan(50);
    expect(refused).toBeGreaterThan(50);
  });
});
