import { describe, expect, it } from "vitest";
import {
  evaluateKeras,
  evaluateOnnx,
  exact,
  limits,
  loading,
  notebook,
  pythonPeers,
  transformers,
} from "./contestants.ts";
import { resultsMarkdown } from "./results-markdown.ts";
import type { Process, Run } from "./run-contestant.ts";

/** One round for each of the numbers, which are milliseconds of processor time for an image. */
function rounds(...cpuTimes: readonly number[]): Run[] {
  return cpuTimes.map((milliseconds) => ({
    images: 10,
    seconds: milliseconds / 200,
    cpuSeconds: milliseconds / 100,
    top: Array.from({ length: 10 }, (_, i) => i),
    ...whole(1),
  }));
}

function whole(wallSeconds: number): Process {
  return { wallSeconds, wholeCpuSeconds: 2 * wallSeconds, megabytes: 100 };
}

const [fewest, more] = pythonPeers.map(({ name }) => name);
const [decoding, resize, network] = limits.map(({ name }) => name);

/** The second round met three times the load of the first, the third ten times. */
const runs = new Map([
  [notebook.name, rounds(20, 60, 200)],
  [exact.name, rounds(11, 33, 110)],
  [fewest ?? "", rounds(10, 40, 100)],
  [more ?? "", rounds(12, 30, 120)],
  [decoding ?? "", rounds(4, 12, 40)],
  [resize ?? "", rounds(1, 3, 10)],
  [network ?? "", rounds(5, 15, 50)],
  [loading.name, rounds(6, 18, 60)],
]);

const cold = new Map([
  [notebook.name, [8, 16, 24].map(whole)],
  [transformers("").name, [1, 2, 3].map(whole)],
  [evaluateKeras.name, [0.9, 1.8, 3.3].map(whole)],
  [evaluateOnnx.name, [0.7, 1.4, 1.5].map(whole)],
]);

const markdown = resultsMarkdown({ rounds: 3, samples: runs, pets: runs, cold, operations: [] });

/** The cells of the first row of a name. */
function row(name: string): readonly string[] {
  const line = markdown.split("\n").find((text) => text.startsWith(`| ${name} |`)) ?? "";
  return line.split(" | ").slice(1, -1);
}

describe("RESULTS.md", () => {
  it("begins with processor time, images a second and memory, each beside its ratio to Keras", () => {
    expect(markdown).toContain(
      "|  | CPU ms/image | of Keras | images/s | × Keras | peak MB | of Keras | same class |",
    );
    expect(row(notebook.name).slice(0, 4)).toEqual(["60.0", "1.00", "33", "1.00"]);
    expect(row(exact.name).slice(0, 4)).toEqual(["33.0", "0.55", "61", "1.82"]);
  });

  it("holds all the work to its parts alone, which stand in a table of their own", () => {
    expect(markdown).toContain(`${exact.name} takes 1.10 of what the first 3 take together.`);
    expect(row(network ?? "")[0]).toBe("15.0");
    const [contestants = ""] = markdown.split("Parts of the work");
    expect(contestants).not.toContain(network);
  });

  it("says beside what is wanted what was measured", () => {
    const title = "Coarse's processor time per image";
    expect(row(`${title}, of Keras's, PetImages`)[0]).toBe("0.55");
    expect(row(`${title}, of its parts alone, ImageNet`)[0]).toBe("1.10");
    // 11 of 10, 33 of 30, 110 of 100: the least of each round
    expect(row(`${title}, of the least in Python, PetImages`)[0]).toBe("1.10");
    expect(row("Coarse's seconds per image, of the least in Python, ImageNet")[0]).toBe("1.10");
    expect(row(`cold ${evaluateKeras.name}, of transformers.js's seconds`)[0]).toBe("0.90");
    expect(row(`cold ${evaluateOnnx.name}, of transformers.js's seconds`)[0]).toBe("0.70");
  });

  it("leaves open what did not take part", () => {
    const only = new Map([...runs].filter(([name]) => name !== fewest && name !== more));
    const text = resultsMarkdown({ rounds: 3, samples: only, pets: only, cold: new Map(), operations: [] });
    expect(text).toContain("of the least in Python, PetImages |  | 1.00 |");
    expect(text).not.toContain("NaN");
  });
});
