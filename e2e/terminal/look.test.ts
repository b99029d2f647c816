import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describeWithTerminal, project } from "@coarse/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { coarse, coarseProcess } from "../coarse.ts";
import { manyImages } from "./many-images.ts";
import { coarseLine, openTerminal } from "./open-terminal.ts";
import { shownLines } from "./shown-lines.ts";

const ESCAPE = "\u001b";
const BAR = /[█░]/;

const scratch = mkdtempSync(join(tmpdir(), "coarse look "));
const model = project("fixtures/tiny.keras");
let imageFolder = "";
beforeAll(() => {
  imageFolder = manyImages(join(scratch, "photos"), 120);
});
afterAll(() => rmSync(scratch, { recursive: true }));

const evaluate = (...rest: readonly string[]) => ["evaluate", imageFolder, "--model", model, ...rest];

describe("coarse evaluate in a pipe", () => {
  it("there is neither bar nor color nor folding, whatever size the terminal is said to have", async () => {
    const env = { ...process.env, NO_COLOR: undefined, FORCE_COLOR: undefined, COLUMNS: "40" };
    const { code, stdout, stderr } = await coarseProcess(evaluate("--rule", "mean"), { env });
    expect(code).toBe(0);
    expect(stderr).toMatch(/^note: without --groups.+\n$/);
    expect(stdout).not.toContain(ESCAPE);
    expect(stdout).toMatch(/^true \\ predicted +cat +dog +cat +dog$/m);
  });

  it("--quiet leaves the results alone", async () => {
    const { code, stdout, stderr } = await coarse(evaluate("--quiet"));
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("rule head-average: accuracy");
  });
});

describeWithTerminal("coarse evaluate on a terminal", () => {
  it("a bar tells count, rate and time left, and is gone at the end; the cursor is back", async () => {
    const { shown, code } = await openTerminal(coarseLine(evaluate()), { columns: 100 }).end();
    expect(code).toBe(0);
    const bars = shownLines(shown).filter((line) => BAR.test(line));
    expect(bars[0]).toMatch(/^░{24} 0\/720 images$/);
    expect(bars).toContainEqual(expect.stringMatching(/^█+░* \d+\/720 images · \d+ per second · \d+s left$/));
    const [, afterBar = ""] = shown.split(`${ESCAPE}[?25h`);
    expect(afterBar).not.toMatch(BAR);
    expect(afterBar).toContain("720 photos of photos");
  });

  it("nothing is wider than 40 columns where there are no more", async () => {
    const { shown, code } = await openTerminal(coarseLine(evaluate()), { columns: 40 }).end();
    expect(code).toBe(0);
    const bars = shownLines(shown).filter((line) => BAR.test(line));
    expect(bars).toContainEqual(expect.stringMatching(/^█+░* \d+\/720 images · \d+s left$/));
    for (const bar of bars) expect(bar.length).toBeLessThan(40);
  });

  it("--quiet shows no bar and no note", async () => {
    const { shown, code } = await openTerminal(coarseLine(evaluate("--quiet"))).end();
    expect(code).toBe(0);
    expect(shown).not.toMatch(BAR);
    expect(shown).not.toContain("note:");
    expect(shown).toContain("rule head-average: ");
  });

  it("results that go into a file get nothing of the bar that is seen", async () => {
    const file = join(scratch, "results.txt");
    const { shown, code } = await openTerminal(`${coarseLine(evaluate())} > '${file}'`).end();
    expect(code).toBe(0);
    expect(shown).toMatch(BAR);
    const text = readFileSync(file, "utf8");
    expect(text).toContain("720 photos of photos");
    expect(text).not.toMatch(BAR);
    expect(text).not.toContain(ESCAPE);
  });

  it("standard error that goes into a file has no bar", async () => {
    const file = join(scratch, "errors.txt");
    const { shown, code } = await openTerminal(`${coarseLine(evaluate())} 2> '${file}'`).end();
    expect(code).toBe(0);
    expect(shown).not.toMatch(BAR);
    expect(readFileSync(file, "utf8")).toMatch(/^note: without --groups.+\n$/);
  });

  it("Ctrl-C ends with 130 and gives the cursor back", async () => {
    const terminal = openTerminal(coarseLine(evaluate("--batch", "1")));
    await terminal.until(/█/);
    terminal.type("\u0003");
    const { shown, code } = await terminal.end();
    expect(code).toBe(130);
    expect(shown.lastIndexOf(`${ESCAPE}[?25h`)).toBeGreaterThan(shown.lastIndexOf(`${ESCAPE}[?25l`));
  });

  it("a download shows how much of how much has come", async () => {
    const server = createServer((request, response) => {
      if (!request.url?.endsWith(".h5")) return response.writeHead(404).end();
      response.writeHead(200, { "content-length": 15_000_000 });
      response.write(Buffer.from("\x89HDF\r\n\x1a\n", "latin1"));
      const pieces = Array.from({ length: 14 }, () => Buffer.alloc(1_000_000));
      const timer = setInterval(() => {
        const piece = pieces.pop();
        if (piece) return response.write(piece);
        clearInterval(timer);
        return response.end(Buffer.alloc(999_992));
      }, 120);
      return response;
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = server.address();
    const env = {
      NO_PROXY: "127.0.0.1",
      COARSE_CACHE: join(scratch, "cache"),
      COARSE_MODEL_MIRROR: `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`,
    };
    const line = coarseLine(["models", "fetch", "MobileNetV2"]);
    const { shown, code } = await openTerminal(line, { columns: 100, env }).end();
    server.close();
    expect(code).toBe(0);
    const one = /^█*░* MobileNetV2 \d+\.\d of 15\.0 MB · \d+\.\d MB per second · \d+s left$/;
    expect(shownLines(shown)).toContainEqual(expect.stringMatching(one));
  });
});
