import "@coarse/testing";
import { describe, expect, it } from "vitest";
import { holm } from "./holm.ts";

describe("holm", () => {
  it("multiplies the smallest by all, the next by one fewer", () =>
    expect(holm([0.03, 0.01, 0.5])).toBeWithin([0.06, 0.03, 0.5], 1e-15));

  it("never goes below a smaller one's, nor above 1", () => {
    expect(holm([0.02, 0.021, 0.022])).toBeWithin([0.06, 0.06, 0.06], 1e-15);
    expect(holm([0.9, 0.8])).toEqual([1, 1]);
  });

  it("leaves a single one as it is", () => expect(holm([0.2])).toEqual([0.2]));
});
