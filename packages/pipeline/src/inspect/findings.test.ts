import type { BrokenImage, ImageInspection } from "@coarse/data";
import type { DifferenceHash } from "@coarse/data/internal";
import { describe, expect, it } from "vitest";
import { doctorFindings } from "./findings.ts";

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

describe("doctorFindings", () => {
  it("names each of thousands that look alike once, in one group, one of each label before the others", () => {
    const { nearDuplicates } = findings(film);
    expect(nearDuplicates).toMatchObject([{ differentLabels: true }]);
    expect(nearDuplicates[0]?.files.slice(0, 3)).toEqual(["cat/0.jpg", "dog/odd.jpg", "cat/1.jpg"]);
    expect(new Set(nearDuplicates[0]?.files).size).toBe(5000);
    expect(JSON.stringify(nearDuplicates).length).toBeLessThan(5000 * 20);
  });

  it("counts the labels of copies among those that look alike, and names each content once", () => {
    const [a, b]: readonly DifferenceHash[] = [
      [1, 2],
      [1, 3],
    ];
    const found = findings([
      inspection("cat/1.jpg", "one", a ?? [0, 0]),
      inspection("cat/2.jpg", "two", b ?? [0, 0]),
      inspection("dog/1.jpg", "one", a ?? [0, 0]),
    ]);
    expect(found.duplicates).toEqual([{ files: ["cat/1.jpg", "dog/1.jpg"], differentLabels: true }]);
    expect(found.nearDuplicates).toEqual([{ files: ["cat/1.jpg", "cat/2.jpg"], differentLabels: true }]);
  });

  it("counts an image that is damaged beyond its first picture, and tells the damage", () => {
    const found = findings([{ ...inspection("cat/1.gif", "one", [1, 2]), damage: "damaged GIF" }]);
    expect(found).toMatchObject({ images: 1, broken: [{ file: "cat/1.gif", reason: "damaged GIF" }] });
  });
});
