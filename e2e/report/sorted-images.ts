import { copyFileSync, linkSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { shared } from "@coarse/testing";

/** Groups that between them have all classes of ImageNet, so that every photo of the sample lies in one. */
export const allClasses = [
  "dog=dog.n.01",
  "bird=bird.n.01",
  "animal=#0..397-dog.n.01-bird.n.01",
  "vehicle=vehicle.n.01",
  "thing=#398..999-vehicle.n.01",
].join(",");

/** The 300 photos of the sample, sorted into a folder per group of {@linkcode allClasses}. */
export function sortImages(
  folder: string,
  groups: readonly { name: string; classes: readonly number[] }[],
): void {
  const rows = readFileSync(shared("photos/imagenet-sample.tsv"), "utf8").trim().split("\n");
  for (const row of rows) {
    const [file = "", index = ""] = row.split("\t");
    const group = groups.find(({ classes }) => classes.includes(Number(index)));
    if (!group || !/\.\w+$/.test(file)) continue;
    mkdirSync(join(folder, group.name), { recursive: true });
    place(
      shared(`photos/imagenet-sample/${file.split("/").pop()}`),
      join(folder, group.name, file.split("/").pop() ?? ""),
    );
  }
}

/** A hard link, or a copy where the file lies on another disk. */
function place(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}
