import { readFileSync } from "node:fs";
import { describeWithShared, shared } from "@coarse/testing";
import { beforeAll, describe, expect, it } from "vitest";
import { nearest, nearestByHeadCosine } from "../selections/nearest.ts";
import { mobileNetHead } from "../testing/mobile-net.ts";
import type { Head } from "../types.ts";
import { columnCosines } from "./column-cosines.ts";

describe("columnCosines", () => {
  it("gives the cosine of the columns", () => {
    const head = {
      // columns: (3, 4), (6, 8), (4, -3), (0, 0), (5, 0)
      kernel: Float32Array.of(3, 6, 4, 0, 5, 4, 8, -3, 0, 0),
      bias: new Float32Array(5),
      featureCount: 2,
      classCount: 5,
    };
    expect(columnCosines(head, 0)).toBeWithin([1, 1, 0, 0, 0.6], 1e-15);
    expect(nearestByHeadCosine(head, { seed: 1, k: 4 })).toEqual([1, 0, 4, 2]);
  });
});

/** The rows of `golden/similarity.json`, by class index. */
type Rows = Readonly<
  Record<string, { first10: readonly number[]; last3: readonly number[]; values: readonly number[] }>
>;

describeWithShared("columnCosines of MobileNetV2", () => {
  let head: Head;
  let golden: Rows;
  beforeAll(() => {
    head = mobileNetHead();
    golden = JSON.parse(readFileSync(shared("golden/similarity.json"), "utf8")).headCosine;
  });

  it.each(["0", "1", "248", "283", "517", "999"])("orders the classes around %s as NumPy does", (seed) => {
    const cosines = columnCosines(head, Number(seed));
    const order = nearest(cosines, { seed: Number(seed), count: head.classCount });
    expect(order.slice(0, 10)).toEqual(golden[seed]?.first10);
    expect(order.slice(-3)).toEqual(golden[seed]?.last3);
    const values = order.slice(0, 10).map((index) => cosines[index] ?? Number.NaN);
    expect(values).toBeWithin(golden[seed]?.values ?? [], 2e-6);
  });
});
