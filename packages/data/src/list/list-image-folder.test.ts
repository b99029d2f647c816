import { mkdir, symlink } from "node:fs/promises";
import { join } from "node:path";
import { describeWithReference } from "@coarse/testing";
import { describe, expect, it } from "vitest";
import { noiseImage } from "../testing/noise.ts";
import { runReference } from "../testing/run-reference.ts";
import { temporaryFolder, writeFiles } from "../testing/temporary-folder.ts";
import { listImageFolder } from "./list-image-folder.ts";

const root = temporaryFolder();

/** Writes files of one letter each and returns the folder. */
async function folderOf(name: string, files: readonly string[]): Promise<string> {
  await writeFiles(join(root, name), Object.fromEntries(files.map((file) => [file, "x"])));
  return join(root, name);
}

const errorOf = (path: string) => listImageFolder(path).catch((error: unknown) => error);
const reasons = (skipped: readonly { file: string; reason: string }[]) =>
  Object.fromEntries(skipped.map(({ file, reason }) => [file, reason]));

describe("listImageFolder", () => {
  it("gives each file its folder, in Python's order", async () => {
    const path = await folderOf("order", [
      "b/2.jpg",
      "b/10.JPG",
      "B/1.jpeg",
      "a/z/1.png",
      "a/y.gif",
      "a/é.bmp",
      "a/Z.Png",
    ]);
    const listing = await listImageFolder(path);
    expect(listing.folders).toEqual(["B", "a", "b"]);
    expect(listing.images.map(({ file }) => file)).toEqual([
      "B/1.jpeg",
      "a/Z.Png",
      "a/y.gif",
      "a/é.bmp",
      "a/z/1.png",
      "b/10.JPG",
      "b/2.jpg",
    ]);
    expect(listing.images[4]).toEqual({ file: "a/z/1.png", folder: "a", path: join(path, "a/z/1.png") });
  });

  it("tells what it leaves out, but for hidden files", async () => {
    const path = await folderOf("left-out", [
      "a/1.jpg",
      "a/notes.txt",
      "a/.DS_Store",
      "a/._1.jpg",
      "loose.jpg",
      "labels.csv",
      ".hidden/1.jpg",
    ]);
    await mkdir(join(path, "a/folder.jpg"));
    await mkdir(join(path, "empty"));
    await symlink("..", join(path, "a/up"));
    const { folders, images, skipped } = await listImageFolder(path);
    expect(folders).toEqual(["a", "empty"]);
    expect(images.map(({ file }) => file)).toEqual(["a/._1.jpg", "a/1.jpg"]);
    expect(reasons(skipped)).toEqual({
      "loose.jpg": "an image outside the sub-folders",
      "a/notes.txt": "not named like an image (.bmp .gif .jpeg .jpg .png)",
      "a/folder.jpg": "a folder, not a file",
      "a/up": "a link to a folder, which is not followed",
    });
  });

  it("takes other extensions when told to", async () => {
    const path = await folderOf("extensions", ["a/1.webp", "a/2.WEBP", "a/3.jpg"]);
    const { images } = await listImageFolder(path, { extensions: [".WebP"] });
    expect(images.map(({ file }) => file)).toEqual(["a/1.webp", "a/2.WEBP"]);
  });

  it("takes the classes that it is given, in their order", async () => {
    const path = await folderOf("classes", ["a/1.jpg", "b/2.jpg", "c/3.jpg"]);
    const { folders, images } = await listImageFolder(path, { classNames: ["c", "a"] });
    expect(folders).toEqual(["c", "a"]);
    expect(images.map(({ file }) => file)).toEqual(["c/3.jpg", "a/1.jpg"]);
    await expect(listImageFolder(path, { classNames: ["a", "d"] })).rejects.toThrow(
      "No sub-folder named d: choose among a, b, c",
    );
  });

  it("takes a folder called __proto__ for what it is", async () => {
    const { folders, images } = await listImageFolder(await folderOf("proto", ["__proto__/1.jpg"]));
    expect(folders).toEqual(["__proto__"]);
    expect(images[0]?.folder).toBe("__proto__");
  });

  it("follows links when told to, but not in a circle", async () => {
    const path = await folderOf("links", ["a/1.jpg", "b/2.jpg"]);
    await symlink("../b", join(path, "a/b"));
    await symlink("../a", join(path, "b/a"));
    const { images, skipped } = await listImageFolder(path, { followLinks: true });
    expect(images.map(({ file }) => file)).toEqual(["a/1.jpg", "a/b/2.jpg", "b/2.jpg", "b/a/1.jpg"]);
    expect(reasons(skipped)).toEqual({
      "a/b/a": "a link that leads in a circle",
      "b/a/b": "a link that leads in a circle",
    });
  });

  it("says what to do where there is nothing to list", async () => {
    await mkdir(join(root, "empty"));
    const loose = await folderOf("loose", ["1.jpg", "2.jpg"]);
    const noImages = await folderOf("no-images", ["a/1.txt"]);
    expect(await errorOf(join(root, "nowhere"))).toMatchObject({
      name: "UnreadableFolderError",
      userError: true,
    });
    expect(await errorOf(join(root, "loose/1.jpg"))).toMatchObject({ reason: "it is a file" });
    expect(await errorOf(join(root, "empty"))).toMatchObject({ name: "NoSubfoldersError", looseImages: 0 });
    expect(await errorOf(loose)).toMatchObject({ name: "NoSubfoldersError", looseImages: 2 });
    expect(String(await errorOf(noImages))).toBe(
      `NoImagesError: No image in the sub-folders of ${noImages}: put files there that end in .bmp, .gif, .jpeg, .jpg, .png`,
    );
  });
});

describeWithReference("listImageFolder and Keras's listing", () => {
  it.each([false, true])("is the same, followLinks %s", async (followLinks) => {
    const path = join(root, `keras-${followLinks}`);
    const image = await noiseImage(1, 1).png().toBuffer();
    const names = [
      "a/1.PNG",
      "a/10.png",
      "a/2.JpEg",
      "a/.hidden.png",
      "a/.hidden/1.png",
      "a/b c/1.png",
      "a/b/1.png",
      "a/b/c/1.png",
      "a/b.png",
      "a/\ufb01.png",
      "a/\u{1f600}.png",
      "A/1.bmp",
      "B/notes.txt",
      "_/1.gif",
      "ä/1.jpg",
      ".hidden/1.png",
      "linked/1.png",
      "loose.png",
      "a/x.jpg/1.png",
      "a/webp.webp",
      "a/no-dot-png",
      "a/.png",
    ];
    await writeFiles(path, Object.fromEntries(names.map((name) => [name, image])));
    await symlink("../linked", join(path, "a/link"));
    await symlink("linked", join(path, "label-link"));
    await symlink("nothing", join(path, "a/dangling.png"));
    await symlink("1.PNG", join(path, "a/file-link.png"));
    const listing = await listImageFolder(path, { followLinks });
    const keras = runReference("keras_listing.py", path, ...(followLinks ? ["--follow-links"] : []));
    expect({ files: listing.images.map(({ file }) => file), folders: listing.folders }).toEqual(keras);
  });
});
