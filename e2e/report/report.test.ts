import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type EvaluationJson, renderReport } from "@coarse/report";
import { describeWithBrowser, describeWithShared, shared } from "@coarse/testing";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { coarseJson } from "../coarse.ts";
import { violationsOf } from "./axe.ts";
import { reportOfMany, smallThumbnails } from "./many-images.ts";
import { withManyLabels } from "./many-labels.ts";
import { type OpenedReport, type OpenOptions, openReport, startBrowser } from "./open-report.ts";
import { allClasses, sortImages } from "./sorted-images.ts";

const scratch = mkdtempSync(join(tmpdir(), "coarse report "));
const small = join(scratch, "report.html");
const large = join(scratch, "large.html");
let evaluation: EvaluationJson;
let browser: Browser;

describeWithShared("coarse evaluate --report, the page", () => {
  describeWithBrowser("in Chromium", () => {
    beforeAll(async () => {
      const groups = await coarseJson<{ name: string; classes: number[] }[]>([
        "groups",
        ...allClasses.split(","),
      ]);
      const images = join(scratch, "all photos");
      sortImages(images, groups);
      const model = ["--model", shared("models/mobilenet_v2_1.0_224.onnx")];
      const options = ["--groups", allClasses, "--report", small];
      evaluation = await coarseJson<EvaluationJson>(["evaluate", images, ...model, ...options]);
      writeFileSync(large, await reportOfMany(evaluation, await smallThumbnails(images, evaluation), 5000));
      browser = await startBrowser();
    });
    afterAll(async () => {
      await browser?.close();
      rmSync(scratch, { recursive: true });
    });

    describe("of the 300 photos", () => {
      reads(() => small, 300);

      it("is not too wide for a phone with a matrix of 24 classes", async () => {
        const file = join(scratch, "classes.html");
        const options = { title: "24 classes", run: { command: "coarse", versions: {}, finished: "" } };
        writeFileSync(file, await renderReport(withManyLabels(evaluation, 24), options));
        await expectRight(file, { colorScheme: "light", width: 390 });
      });

      it.each([
        ["dark", 1280],
        ["light", 390],
        ["dark", 390],
      ] as const)("is right to axe and not too wide: %s, %i pixels", (colorScheme, width) =>
        expectRight(small, { colorScheme, width }),
      );
    });
    describe("of 5,000 photos", () => {
      reads(() => large, 5000);

      it("keeps below 25 MB, and only the rows in sight in the page", async () => {
        expect(statSync(large).size).toBeLessThan(25_000_000);
        const { page } = await openReport(browser, large);
        expect(await page.locator(".photos > li").count()).toBeLessThan(40);
        await page.locator(".photos").evaluate((list) => list.scrollTo(0, list.scrollHeight));
        await page.locator('[aria-posinset="5000"]').waitFor();
        expect(await page.locator(".photos > li").count()).toBeLessThan(40);
        await page.close();
      });
    });
  });
});

/** Nothing to complain of for axe or the browser, and nothing beyond the window's edge. */
async function expectRight(file: string, options: Required<OpenOptions>): Promise<void> {
  const { page, complaints } = await openReport(browser, file, options);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(options.width);
  expect(await violationsOf(page)).toEqual([]);
  expect(complaints).toEqual([]);
  await page.close();
}

/** What holds of a report of any size. */
function reads(file: () => string, count: number): void {
  let opened: OpenedReport;
  const shown = async () => {
    const text = (await opened.page.getByRole("status").textContent()) ?? "";
    return Number(text.replace(/ of .*/, "").replaceAll(",", ""));
  };
  const cards = () => opened.page.locator(".photos .photo");
  beforeAll(async () => {
    opened = await openReport(browser, file());
  });
  afterAll(() => opened.page.close());

  it("lists all photos with their pictures", async () => {
    expect(await shown()).toBe(count);
    const image = cards().first().locator("img");
    const width = await image.evaluate(async (element) => {
      if (!(element instanceof HTMLImageElement)) return 0;
      await element.decode();
      return element.naturalWidth;
    });
    expect(width).toBeGreaterThan(40);
  });

  it("opens the photos behind a cell of the matrix", async () => {
    const { page } = opened;
    const cell = page.locator("button.cell.wrong").first();
    const [row, column] = [await cell.getAttribute("data-row"), await cell.getAttribute("data-column")];
    await cell.click();
    const expected = (evaluation.confusion.counts[Number(row)]?.[Number(column)] ?? 0) * (count / 300);
    expect(Math.abs((await shown()) - expected)).toBeLessThanOrEqual(count / 300);
    expect(await page.locator("#filter-label").inputValue()).toBe(row);
    expect(await page.locator("#filter-predicted").inputValue()).toBe(column);
    expect(await cards().first().textContent()).toContain("✗ wrong");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("photos-title");
    await page.getByRole("button", { name: "Show all" }).click();
    expect(await shown()).toBe(count);
  });

  it("filters by file name, verdict and confidence", async () => {
    const { page } = opened;
    const { file = "" } = evaluation.predictions[7] ?? {};
    await page.locator("#filter-text").fill(file.toUpperCase());
    expect(await shown()).toBe(Math.ceil((count - 7) / 300));
    expect(await cards().first().locator(".file").textContent()).toContain(file);
    await page.locator("#filter-text").fill("");
    await page.locator("#filter-verdict").selectOption("wrong");
    const wrong = await shown();
    await page.locator("#filter-verdict").selectOption("right");
    expect(wrong).toBeGreaterThan(0);
    expect((await shown()) + wrong).toBe(count);
    await page.locator("#filter-least").fill("101");
    expect(await shown()).toBe(0);
    await page.getByText("No photo is like that").waitFor();
    await page.getByRole("button", { name: "Show all" }).click();
  });

  it("sorts", async () => {
    const { page } = opened;
    const confidence = async () =>
      Number(await cards().first().locator(".shares").first().locator(".value").first().textContent());
    await page.locator("#filter-order").selectOption("surest");
    const most = await confidence();
    await page.locator("#filter-order").selectOption("least-sure");
    expect(await confidence()).toBeLessThan(most);
    const files = evaluation.predictions.map((prediction) => prediction.file).sort();
    await page.locator("#filter-order").selectOption("file");
    expect(await cards().first().locator(".file").textContent()).toContain(files[0]);
    await page.getByRole("button", { name: "Show all" }).click();
  });

  it("is led by the keyboard", async () => {
    const { page } = opened;
    await page.locator("h1").click();
    const stops: string[] = [];
    for (let stop = 0; stop < 24; stop++) {
      await page.keyboard.press("Tab");
      stops.push(
        await page.evaluate(() => document.activeElement?.id || document.activeElement?.className || ""),
      );
    }
    expect(stops.filter((stop) => stop.startsWith("cell"))).toHaveLength(1);
    expect(stops).toEqual(expect.arrayContaining(["filter-text", "filter-order", "photos", "quiet"]));
    await page.locator("button.cell").first().focus();
    await page.keyboard.press("ArrowDown");
    const below = evaluation.confusion.counts.findIndex(([count = 0], row) => row > 0 && count > 0);
    expect(await page.evaluate(() => document.activeElement?.getAttribute("data-row"))).toBe(String(below));
    await page.keyboard.press("Enter");
    expect(await page.locator("#filter-label").inputValue()).toBe(String(below));
    await page.getByRole("button", { name: "Show all" }).click();
  });

  it("shows all figures of a photo, and gives the focus back", async () => {
    const { page } = opened;
    const button = cards().first().getByRole("button");
    await button.press("Enter");
    expect(await page.getByRole("dialog").locator(".shares").first().locator("li").count()).toBe(5);
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await expect.poll(() => button.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it("switches the theme", async () => {
    const ground = () => opened.page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await ground();
    const button = opened.page.getByRole("button", { name: "Dark" });
    await button.click();
    expect(await button.getAttribute("aria-pressed")).toBe("true");
    expect(await ground()).not.toBe(light);
    await button.click();
    expect(await ground()).toBe(light);
  });

  it("is right to axe and not too wide", () => expectRight(file(), { colorScheme: "light", width: 1280 }));

  it("never complained and asked for nothing", () => expect(opened.complaints).toEqual([]));
}
