import type { EvaluationJson } from "@coarse/core";
import { describe, expect, it } from "vitest";
import { create } from "xmlbuilder2";
import { hostileEvaluation } from "../testing/hostile-evaluation.ts";
import { smallEvaluation } from "../testing/small-evaluation.ts";
import { confusionPlot } from "./confusion-plot.ts";
import { coveragePlot } from "./coverage-plot.ts";
import { reliabilityPlot } from "./reliability-plot.ts";
import { rulesPlot } from "./rules-plot.ts";
import { shortLabels } from "./short-label.ts";

const plots = { confusionPlot, rulesPlot, reliabilityPlot };

/** Text and titles of an SVG document; throws where it is not well-formed. */
function textsIn(svg: string): readonly string[] {
  const texts: string[] = [];
  create(svg).each(
    ({ node }) => {
      if (node.nodeName === "text" || node.nodeName === "title") texts.push(node.textContent ?? "");
    },
    false,
    true,
  );
  return texts;
}

describe.each(Object.entries(plots))("%s", (_, plot: (evaluation: EvaluationJson) => Promise<string>) => {
  it("is an SVG document that says what it shows", async () => {
    const svg = await plot(smallEvaluation);
    expect(svg).toMatch(/^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(svg).toMatch(/role="img" aria-label="[^"]{12,}"|aria-label="[^"]{12,}" role="img"/);
    expect(svg).not.toMatch(/NaN|undefined/);
    expect(textsIn(svg).length).toBeGreaterThan(3);
  });

  it("stays well-formed and free of scripts whatever the names are", async () => {
    const svg = await plot(hostileEvaluation);
    expect(textsIn(svg).every((text) => text.length < 200)).toBe(true);
    expect(svg).not.toMatch(/<script|<img|[\p{Cc}\u{ffff}\u{202e}]/u);
  });
});

it("shows each count of the matrix", async () => {
  const texts = textsIn(await confusionPlot(smallEvaluation));
  expect(texts).toEqual(expect.arrayContaining(["cat", "dog", "1 of dog called cat", "2 of cat called cat"]));
});

it("puts the best rule on top", async () => {
  const texts = textsIn(await rulesPlot(smallEvaluation));
  expect(texts.indexOf("mean")).toBeLessThan(texts.indexOf("head-average"));
  expect(texts).toContain("0.750");
});

it("draws precision and accuracy by coverage", async () => {
  const curve = [0.25, 0.5, 1].map((coverage) => ({ threshold: 1, coverage, precision: 0.9, accuracy: 0.8 }));
  expect(textsIn(await coveragePlot({ images: 3, curve }))).toEqual(
    expect.arrayContaining(["precision", "accuracy"]),
  );
});

it("tells labels apart that begin alike", () => {
  expect(shortLabels(["a".repeat(30), "a".repeat(31)], 5)).toEqual(["aaaa…", "aaaa… (2)"]);
});
