import type { DoctorJson } from "@coarse/pipeline";
import { describe, expect, it } from "vitest";
import { doctorText } from "./text.ts";

const frames = Array.from({ length: 4999 }, (_, i) => `cat/${i}.jpg`);
const report: DoctorJson = {
  source: "photos",
  images: 5000,
  bytes: 50_000,
  folders: { cat: 4999, dog: 1 },
  formats: { JPEG: 5000 },
  sides: { smallest: 9, median: 9, largest: 9 },
  broken: [],
  misnamed: [],
  rotated: [],
  duplicates: [],
  nearDuplicates: [{ files: ["dog/odd.jpg", ...frames], differentLabels: true }],
};

describe("doctorText", () => {
  it("shows of a large group the first files", () => {
    const text = doctorText(report);
    expect(text).toContain(
      "1: look alike\n  dog/odd.jpg = cat/0.jpg = cat/1.jpg = cat/2.jpg and 4996 more (different labels)",
    );
    expect(text.length).toBeLessThan(1000);
  });
});
