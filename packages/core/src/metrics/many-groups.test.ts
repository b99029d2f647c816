import { describe, expect, it, vi } from "vitest";
import { rules } from "../rules/registry.ts";
import { randomActivations, randomHead } from "../testing/random-head.ts";
import { Evaluation } from "./evaluation.ts";

/** As many classes and features as networks of ImageNet have, a group for each class. */
const [featureCount, classCount] = [1280, 1000];
const head = randomHead(featureCount, classCount);
const groups = Array.from({ length: classCount }, (_, index) => ({
  name: `class ${index}`,
  classIndices: [index],
}));

/** Processor time in ms. */
function processorTime(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** A hundred images through the head, written as plainly as can be: 128 million products. */
function plainProduct(): number {
  const { kernel } = head;
  let sum = 0;
  for (let image = 0; image < 100; image++)
    for (let cell = 0; cell < kernel.length; cell++) sum += (kernel[cell] as number) * image;
  return sum;
}

describe("Evaluation with a group for each of 1,000 classes", () => {
  it("computes rules once that are the same there", () => {
    const alike = Object.values(rules).filter(({ keepsSingles }) => keepsSingles);
    expect(alike.map(({ name }) => name)).toEqual(["head-average", "sum", "mean", "max", "second-order"]);
    const prepared = alike.map((rule) => vi.spyOn(rule, "prepare"));
    new Evaluation({ head: randomHead(4, 6), groups: groups.slice(0, 6) });
    expect(prepared.map(({ mock }) => mock.calls.length)).toEqual([1, 0, 0, 0, 0]);
    vi.restoreAllMocks();
  });

  // some two seconds, and more where others use the machine
  it("costs a few products of matrices", { timeout: 300_000 }, () => {
    const activations = randomActivations(head, 4);
    const images = { labels: [0, 1, 2, 3], files: ["0", "1", "2", "3"] };
    const unit = processorTime(plainProduct);
    const own = processorTime(() => {
      const evaluation = new Evaluation({ head, groups });
      evaluation.add(activations, images);
      expect(evaluation.result().images).toBe(4);
    });
    expect(own / unit).toBeLessThan(20);
  });
});
