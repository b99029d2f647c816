import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { renderReport } from "@coarse/report";
import { describeWithBrowser, describeWithShared, shared } from "@coarse/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hostileEvaluation, hostileNames } from "../../packages/report/src/testing/hostile-evaluation.ts";
import { coarse, type Run } from "../coarse.ts";
import { violationsOf } from "./axe.ts";
import { openReport, startBrowser } from "./open-report.ts";

const scratch = mkdtempSync(join(tmpdir(), "coarse-hostile-"));
afterAll(() => rmSync(scratch, { recursive: true }));

const folder = '"><script>alert(2)<';
const image = "<img src=x onerror=alert(1)>.jpg";
const long = "l".repeat(10_000);
/** File names and what no output may say of them. */
const files = [
  image,
  "=cmd|calc.jpg",
  "\u{1b}[2J\u{1b}]0;owned\u{7}.jpg",
  "line\nbreak.jpg",
  "\u{202e}gpj.jpg",
];
const out = (name: string) => join(scratch, name);

describeWithShared("coarse evaluate --report: names that somebody wrote to do harm", () => {
  let run: Run;
  beforeAll(async () => {
    const images = out("photos");
    for (const [place, name] of files.entries()) {
      mkdirSync(join(images, folder), { recursive: true });
      copyFileSync(
        shared(`photos/PetImages/Cat/${place === 0 ? "1" : "10"}.jpg`),
        join(images, folder, name),
      );
    }
    mkdirSync(join(images, "Dog"));
    copyFileSync(shared("photos/PetImages/Dog/1.JPG"), join(images, "Dog", "1.jpg"));
    writeFileSync(join(images, "Dog", "\u{1b}[31mbroken.jpg"), "no image");
    writeFileSync(out("groups.json"), JSON.stringify({ [folder]: "cat", dog: "dog" }));
    const model = [
      "--model",
      shared("models/mobilenet_v2_1.0_224.onnx"),
      "--groups",
      `@${out("groups.json")}`,
    ];
    const names = ["report.html", "csv.out", "junit.out", "markdown.out"];
    const outputs = names.flatMap((name) => [`--${name.replace(/\..*/, "")}`, out(name)]);
    run = await coarse(["evaluate", images, ...model, ...outputs]);
  });

  it("reach the terminal without escape codes", () => {
    expect(run.stderr).toBe("");
    expect(run.code).toBe(0);
    expect(run.stdout).toContain(folder);
    expect(run.stdout.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u{202e}]/u);
  });

  it("are no formula in the table of a spreadsheet", () => {
    const csv = readFileSync(out("csv.out"), "utf8");
    expect(csv.split("\r\n")[0]).toContain('"p ""><script>alert(2)<"');
    expect(csv).not.toMatch(/(^|[,\n])"?[=+@]/);
  });

  it("are text in XML and in Markdown", () => {
    const xml = readFileSync(out("junit.out"), "utf8");
    expect(xml).toContain("&lt;img src=x onerror=alert(1)&gt;");
    expect(xml.replaceAll("\n", "")).not.toMatch(/<script|<img|[\p{Cc}\u{202e}]/u);
    expect(readFileSync(out("markdown.out"), "utf8")).not.toMatch(/<script|<img/);
  });

  describeWithBrowser("in Chromium", () => {
    it("are text in the report", async () => {
      const browser = await startBrowser();
      const { page, complaints } = await openReport(browser, out("report.html"));
      await expect.poll(() => page.locator(".photos .photo").count()).toBe(files.length + 1);
      expect(await page.locator(".photos .file").allTextContents()).toContain(`${folder}/${image}`);
      await page.locator("button.cell").first().click();
      await page.locator(".photos button").first().click();
      await page.getByRole("dialog").waitFor();
      expect(await page.locator("img[src=x]").count()).toBe(0);
      expect(complaints).toEqual([]);
      await browser.close();
    });

    it.each([1280, 390])("fill a page whose every name is one, %i pixels wide", async (width) => {
      const run = { command: hostileNames.file, versions: {}, finished: hostileNames.escape };
      const options = { title: hostileNames.long, run };
      writeFileSync(out("all.html"), await renderReport(hostileEvaluation, options));
      const browser = await startBrowser();
      const { page, complaints } = await openReport(browser, out("all.html"), { width });
      await page.locator("button.cell").first().click();
      await page.locator(".photos button").first().click();
      await page.getByRole("dialog").waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      expect(await page.locator("img[src=x], script[src]").count()).toBe(0);
      expect(await violationsOf(page)).toEqual([]);
      expect(complaints).toEqual([]);
      await browser.close();
    });
  });

  describe("and a label of 10,000 characters", () => {
    it("leaves a table that can be read", async () => {
      const model = ["--model", shared("models/mobilenet_v2_1.0_224.onnx")];
      const imageFile = shared("photos/PetImages/Cat/1.jpg");
      const result = await coarse(["classify", imageFile, ...model, "--groups", `${long}=cat,dog`]);
      expect(result.code).toBe(0);
      // four columns, none wider than 160
      const longest = Math.max(...result.stdout.split("\n").map((line) => line.length));
      expect(longest).toBeLessThanOrEqual(4 * 160 + 3 * 2);
    });
  });
});
