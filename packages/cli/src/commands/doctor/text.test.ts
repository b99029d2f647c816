import type { BrokenImage, DifferenceHash, ImageInspection } from "@coarse/data";
import { doctorFindings } from "@coarse/pipeline/internal";
import { describe, expect, it } from "vitest";
import { doctorText } from "./text.ts";

function inspection(file: string, digest: string, hash: DifferenceHash): ImageInspection {
  const folder = file.slice(0, file.indexOf("/"));
  const image = { file, folder, path: `/photos/${file}` };
  return { image, bytes: 10, format: "JPEG", height: 9, width: 9, orientation: 1, digest, hash };
}

const findings = (images: readonly (ImageInspection | BrokenImage)[]) =>
  doctorFindings(images, { folders: ["cat", "dog"], skipped: [] });

/** Frames of a film of one bit more each, which begins anew, with an odd one of another label near the middle. */
const film = Array.from({ length: 5000 }, (_, i) =>
  inspection(i === 2500 ? "dog/odd.jpg" : `cat/${i}.jpg`, `${i}`, [2 ** (i % 32) - 1, 2 ** 31 + (i >>> 5)]),
);

describe("doctorText", () => {
  it("shows of a large group the first files, one of each label before the others", () => {
    const text = doctorText({ source: "photos", ...findings(film) });
    expect(text).toContain(
      "1: look alike\n  cat/0.jpg = dog/odd.jpg = cat/1.jpg = cat/2.jpg and 4996 more (different labels)",
    );
    expect(text.length).toBeLessThan(1000);
  });
});
