import { expect, it } from "vitest";
import { hostileEvaluation } from "../testing/hostile-evaluation.ts";
import { smallEvaluation } from "../testing/small-evaluation.ts";
import { evaluationMarkdown } from "./evaluation-markdown.ts";

it("tells accuracy, matrix, rules and mistakes", () => {
  const lines = evaluationMarkdown(smallEvaluation).split("\n");
  expect(lines[0]).toBe("### 75.0 % of 4 photos are right");
  expect(lines).toContain("| **dog** | 1 | **1** |");
  expect(lines).toContain("| **head-average** | 0.750 | 0.300 to 0.950 |");
  expect(lines).toContain("- Dog/2.jpg: dog taken for cat");
  expect(lines).toContain("- Dog/broken.jpg: damaged JPEG");
});

it("lets no name become markup, and cuts the long ones", () => {
  const text = evaluationMarkdown(hostileEvaluation);
  const ours = text.replaceAll(/<\/?(details|summary)>/g, "").replace("`head-average`", "");
  expect(ours).not.toMatch(/[<>`]|\]\(/);
  expect(text.split("\n").every((line) => line.length < 400)).toBe(true);
  const rows = text.split("\n").filter((line) => line.startsWith("|"));
  expect(rows.slice(0, 4).map((row) => row.split("|").length)).toEqual([5, 5, 5, 5]);
});

it("tells of many labels what stands out", () => {
  const labels = Array.from({ length: 400 }, (_, i) => `class ${i}`);
  const counts = labels.map((_, row) =>
    labels.map((_, column) => Number(column === row) + Number(row === 7 && column === 9)),
  );
  const normalized = counts.map((row) => row.map((count) => count / 2));
  const text = evaluationMarkdown({ ...smallEvaluation, confusion: { labels, counts, normalized } });
  expect(text).toContain("| class 7 | class 9 | 1 | 0.50 |");
  expect(text.length).toBeLessThan(10_000);
});
