import { symlink } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { temporaryFolder, writeFiles } from "../testing/temporary-folder.ts";
import { listGlob } from "./list-glob.ts";

const from = temporaryFolder();
await writeFiles(
  from,
  Object.fromEntries(
    ["b/2.jpg", "a/1.jpg", "a/deep/er/3.JPG", "a/x.txt", "a/.hidden.jpg", "ä/1.webp"].map((name) => [
      name,
      "x",
    ]),
  ),
);

it("takes the folder of each file for its label, in the order of the paths", async () => {
  expect(await listGlob("**/*", { from })).toEqual({
    root: from,
    folders: ["a", "b", "er"],
    images: [
      { file: "a/1.jpg", folder: "a", path: join(from, "a/1.jpg") },
      { file: "a/deep/er/3.JPG", folder: "er", path: join(from, "a/deep/er/3.JPG") },
      { file: "b/2.jpg", folder: "b", path: join(from, "b/2.jpg") },
    ],
    skipped: [
      { file: "a/x.txt", reason: "not named like an image (.bmp .gif .jpeg .jpg .png)" },
      { file: "ä/1.webp", reason: "not named like an image (.bmp .gif .jpeg .jpg .png)" },
    ],
  });
});

it("takes absolute patterns, alternatives and other extensions", async () => {
  const { images } = await listGlob(join(from, "{a,ä}/*.{jpg,webp}"), {
    from: "/",
    extensions: [".WEBP", ".jpg"],
  });
  expect(images.map(({ path }) => path)).toEqual([join(from, "a/1.jpg"), join(from, "ä/1.webp")]);
  expect(images.map(({ file }) => file)).toEqual([join(from, "a/1.jpg"), join(from, "ä/1.webp")]);
});

it("enters links that the pattern names, others when told to", async () => {
  await symlink(join(from, "a"), join(from, "link"));
  expect((await listGlob("link/*.jpg", { from })).images.map(({ file }) => file)).toEqual(["link/1.jpg"]);
  expect((await listGlob("l*/*.jpg", { from, followLinks: true })).folders).toEqual(["link"]);
  await expect(listGlob("l*/*.jpg", { from })).rejects.toMatchObject({ name: "NoMatchError" });
});

it("says so where nothing fits", async () => {
  await expect(listGlob("*.png", { from })).rejects.toMatchObject({ name: "NoMatchError", userError: true });
  await expect(listGlob("a/*.txt", { from })).rejects.toThrow("No file fits a/*.txt: give a pattern");
});
