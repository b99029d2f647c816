import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { hostileEvaluation, hostileNames } from "../testing/hostile-evaluation.ts";
import { smallEvaluation } from "../testing/small-evaluation.ts";
import { renderReport } from "./render-report.tsx";

const run = {
  command: "coarse evaluate pets",
  versions: { Node: "20" },
  modelHash: "c0ffee",
  finished: "now",
};
const documentOf = async (...args: Parameters<typeof renderReport>) =>
  parseHTML(await renderReport(...args)).document;

describe("renderReport", () => {
  it("tells accuracy, matrix, rules, classes, groups, skipped files and how to repeat", async () => {
    const page = await documentOf(smallEvaluation, { title: "pets", run });
    const text = page.querySelector("main")?.textContent ?? "";
    for (const part of [
      "75.0 %",
      "30.0 to 95.0 %",
      "Dog/broken.jpg",
      "damaged JPEG",
      "coarse evaluate pets",
      "c0ffee",
    ])
      expect(text).toContain(part);
    expect(
      [...page.querySelectorAll("button.cell")].map((cell) => cell.textContent?.replaceAll(/\s+/g, " ")),
    ).toEqual([
      "2 photos of cat called cat, 100 % of cat: show",
      "1 photo of dog called cat, 50 % of dog: show",
      "1 photo of dog called dog, 50 % of dog: show",
    ]);
    expect(page.querySelectorAll("figure svg")).toHaveLength(2);
  });

  it("shows the coverage curve where there are photos of no group", async () => {
    const curve = [0.5, 1].map((coverage) => ({ threshold: 0.5, coverage, precision: 0.9, accuracy: 0.8 }));
    const page = await documentOf(
      { ...smallEvaluation, other: { images: 7, curve } },
      { title: "pets", run },
    );
    expect(page.querySelector("#coverage")?.textContent).toContain("7 photos that belong to no group");
  });

  it("runs no script but its own, whatever the names are", async () => {
    const title = hostileNames.folder;
    const page = await documentOf(hostileEvaluation, { title, run: { ...run, command: hostileNames.file } });
    expect(page.title).toBe(`${title} · Coarse`);
    const scripts = [...page.querySelectorAll("script")].map((script) => script.id);
    expect(scripts).toEqual(["payload", "thumbnails", ""]);
    expect(page.querySelectorAll("img, iframe, object, [onerror], [onclick]")).toHaveLength(0);
    const payload = JSON.parse(page.querySelector("#payload")?.textContent ?? "null");
    expect(payload.imageRows.map(([file]: [string]) => file)).toEqual(Object.values(hostileNames));
  });

  it("forbids to load anything", async () => {
    const page = await documentOf(smallEvaluation, { title: "pets", run });
    const policy = page.querySelector("meta[http-equiv]")?.getAttribute("content");
    expect(policy).toMatch(
      /^default-src 'none'; style-src 'unsafe-inline'; img-src data:; script-src 'sha256-[^']+'$/,
    );
  });
});
