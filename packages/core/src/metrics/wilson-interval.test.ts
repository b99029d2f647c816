import "@coarse/testing";
import { describe, expect, it } from "vitest";
import { wilsonInterval } from "./wilson-interval.ts";

describe("wilsonInterval", () => {
  it("is what the formula gives by hand", () => {
    // p = 0.5, n = 4, z²/n = 0.96036…: center 0.5, half-width sqrt(z²/4n + (z²/2n)²) / (1 + z²/n)
    const square = 3.841458820694124 / 4;
    const half = Math.sqrt(square / 4 + square ** 2 / 4) / (1 + square);
    expect(wilsonInterval(2, 4)).toBeWithin([0.5 - half, 0.5 + half], 1e-15);
  });

  it("ends at 0 and 1 exactly", () => {
    const totals = Array.from({ length: 1000 }, (_, i) => i + 1);
    expect(totals.filter((total) => wilsonInterval(0, total)[0] !== 0)).toEqual([]);
    expect(totals.filter((total) => wilsonInterval(total, total)[1] !== 1)).toEqual([]);
  });

  it("is symmetric", () => {
    const [low, high] = wilsonInterval(13, 20);
    expect(wilsonInterval(7, 20)).toBeWithin([1 - high, 1 - low], 1e-15);
  });

  it("tells nothing of nothing", () => expect(wilsonInterval(0, 0)).toEqual([0, 1]));
});
