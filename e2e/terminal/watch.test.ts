import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { project } from "@coarse/testing";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { coarse, coarseJson } from "../coarse.ts";
import type { EvaluationJson } from "../evaluation-json.ts";

// one photo at a time: sums in another order are other sums
const model = ["--model", project("fixtures/tiny.keras"), "--batch", "1"];
/** Milliseconds for a test that runs the command several times on a machine that does other things, too. */
const SEVERAL_RUNS = 180_000;

let scratch = "";
let imageFolder = "";
let running: ChildProcessWithoutNullStreams | undefined;
beforeEach(() => {
  scratch = mkdtempSync(join(tmpdir(), "coarse watch "));
  imageFolder = join(scratch, "photos");
  cpSync(project("fixtures/photos"), imageFolder, { recursive: true });
});
afterEach(() => {
  running?.kill("SIGKILL");
  rmSync(scratch, { recursive: true });
});

/** A running `coarse evaluate --watch --format json`, its lines one after the other. */
function watch(...rest: readonly string[]) {
  const args = ["evaluate", imageFolder, ...model, "--watch", "--format", "json", ...rest];
  const child = spawn(process.execPath, [project("packages/cli/dist/bin.js"), ...args]);
  running = child;
  let errors = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    errors += text;
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
  return {
    next: async (): Promise<EvaluationJson> => {
      const { value, done } = await lines.next();
      if (done) throw new Error(`Expected another evaluation: ${errors}`);
      return JSON.parse(value);
    },
    told: async (words: string) => {
      for (let tries = 0; !errors.includes(words); tries++) {
        if (tries > 1000) throw new Error(`Expected ${words} in ${errors}`);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      return errors;
    },
    interrupt: async () => {
      child.kill("SIGINT");
      return { code: await ended, errors };
    },
  };
}

/** What an evaluation that begins anew says; times aside. */
async function anew(...rest: readonly string[]): Promise<unknown> {
  return timeless(await coarseJson<EvaluationJson>(["evaluate", imageFolder, ...model, ...rest]));
}

function timeless({ seconds, ...rest }: EvaluationJson): unknown {
  expect(seconds).toBeGreaterThan(0);
  return rest;
}

describe("coarse evaluate --watch", () => {
  it(
    "evaluates again as photos are added, replaced and removed, to what a new evaluation says",
    async () => {
      const watched = watch();
      expect(timeless(await watched.next())).toEqual(await anew());
      await watched.told("note: watching");

      cpSync(join(imageFolder, "cat/1.png"), join(imageFolder, "dog/3.png"));
      const added = await watched.next();
      expect(added.images).toBe(7);
      await watched.told("note: photos: 1 new, 0 replaced, 0 gone\n");
      expect(timeless(added)).toEqual(await anew());

      cpSync(join(imageFolder, "dog/1.png"), join(scratch, "other.png"));
      renameSync(join(scratch, "other.png"), join(imageFolder, "cat/2.png"));
      expect(timeless(await watched.next())).toEqual(await anew());
      await watched.told("note: photos: 0 new, 1 replaced, 0 gone\n");

      rmSync(join(imageFolder, "cat/10.png"));
      expect(timeless(await watched.next())).toEqual(await anew());
      await watched.told("note: photos: 0 new, 0 replaced, 1 gone\n");

      expect((await watched.interrupt()).code).toBe(0);
    },
    SEVERAL_RUNS,
  );

  it(
    "writes its files anew, and tells of what is wrong without giving up",
    async () => {
      const [report, csv] = [join(imageFolder, "report.html"), join(scratch, "photos.csv")];
      const watched = watch("--report", report, "--csv", csv, "--fail-under", "0.99");
      expect((await watched.next()).images).toBe(6);
      await watched.told("error: Accuracy 0.667 is under 0.99");
      await watched.told("note: watching");
      expect(readFileSync(csv, "utf8").trim().split("\n")).toHaveLength(7);

      cpSync(join(imageFolder, "cat"), join(imageFolder, "zebra"), { recursive: true });
      cpSync(join(imageFolder, "cat"), join(imageFolder, "qwertz"), { recursive: true });
      await watched.told("qwertz");
      rmSync(join(imageFolder, "qwertz"), { recursive: true });
      const three = await watched.next();
      expect([three.images, three.groups.length]).toEqual([9, 3]);
      writeFileSync(join(imageFolder, "zebra/broken.png"), "no picture");
      const broken = await watched.next();
      expect(broken.skipped).toContainEqual(expect.objectContaining({ file: "zebra/broken.png" }));
      expect(existsSync(report)).toBe(true);
      const { code, errors } = await watched.interrupt();
      expect(code).toBe(0);
      expect(errors).not.toMatch(/\n\s+at /);
      expect(readFileSync(csv, "utf8").trim().split("\n")).toHaveLength(10);
    },
    SEVERAL_RUNS,
  );

  it("is for folders", async () => {
    const list = join(scratch, "list.csv");
    writeFileSync(
      list,
      `path,label\n${join(imageFolder, "cat/1.png")},cat\n${join(imageFolder, "dog/1.png")},dog\n`,
    );
    const { code, stderr } = await coarse(["evaluate", list, ...model, "--watch", "--quiet"]);
    expect([code, stderr]).toEqual([2, expect.stringMatching(/^error: --watch is for folders, .+\n$/)]);
  });
});
