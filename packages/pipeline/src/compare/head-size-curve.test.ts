import { expect, it } from "vitest";
import { growingRules } from "./head-size-curve.ts";

it("doubles up to the largest group", () => {
  const group = (size: number) => ({
    name: `${size}`,
    classIndices: Array.from({ length: size }, (_, i) => i),
  });
  expect(growingRules([group(1), group(6)])).toEqual([
    ...["prototypes:1", "prototypes:2", "prototypes:4", "prototypes:6"],
    ...["low-rank:1", "low-rank:2", "low-rank:4", "low-rank:6"],
  ]);
  expect(growingRules([group(1)])).toEqual(["prototypes:1", "low-rank:1"]);
});
