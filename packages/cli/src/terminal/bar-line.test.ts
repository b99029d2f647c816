import { describe, expect, it } from "vitest";
import { barLine } from "./bar-line.ts";

const images = {
  count: (done: number, total: number) => `${done}/${total} images`,
  rate: (perSecond: number) => `${perSecond.toFixed(0)} per second`,
};
const advance = { done: 75, total: 300, before: 0, seconds: 3 };

describe("barLine", () => {
  it("has bar, count, rate and time left", () => {
    expect(barLine(advance, images, 80)).toBe(
      `${"█".repeat(6)}${"░".repeat(18)} 75/300 images · 25 per second · 9s left`,
    );
  });

  it("tells minutes and hours", () => {
    expect(barLine({ ...advance, total: 3000 }, images, 80)).toContain(" 1m57s left");
    expect(barLine({ ...advance, total: 300_000 }, images, 80)).toContain(" 3h20m left");
  });

  it("counts the rate from what was there before", () => {
    const line = barLine({ done: 75, total: 90, before: 60, seconds: 3 }, images, 80);
    expect(line).toContain("5 per second · 3s left");
  });

  it("promises nothing before anything is done", () => {
    expect(barLine({ done: 0, total: 300, before: 0, seconds: 2 }, images, 80)).toMatch(
      /^░{24} 0\/300 images$/,
    );
  });

  it("leaves out the rate, then the name, then the time where there is no room", () => {
    const named = { ...images, name: "MobileNetV2" };
    const without = (columns: number) => barLine(advance, named, columns).replace(/^[█░]+ /, "");
    expect(without(60)).toBe("MobileNetV2 75/300 images · 25 per second · 9s left");
    expect(without(50)).toBe("MobileNetV2 75/300 images · 9s left");
    expect(without(40)).toBe("75/300 images · 9s left");
    expect(without(24)).toBe("75/300 images");
    expect(without(10)).toBe("75/300 im");
  });

  it.each(Array.from({ length: 100 }, (_, columns) => columns))(
    "leaves the last of %s columns free",
    (columns) => {
      const named = { ...images, name: "EfficientNetV2B0" };
      expect(barLine(advance, named, columns).length).toBeLessThanOrEqual(Math.max(0, columns - 1));
    },
  );
});
