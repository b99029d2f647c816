import { createHash } from "node:crypto";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describeWithReference, describeWithShared, shared } from "@coarse/testing";
import { describe, expect, it } from "vitest";
import { noiseImage } from "../testing/noise.ts";
import { runReference } from "../testing/run-reference.ts";
import { temporaryFolder, writeFiles } from "../testing/temporary-folder.ts";
import type { ImageFile } from "../types.ts";
import { type LoadOptions, loadBatches } from "./load-batches.ts";
import { loadImage } from "./load-image.ts";

const size = { height: 224, width: 224 };
const asTorchvision = {
  resize: { mode: "shortest-edge", size: 256, interpolation: "bilinear", antialias: true },
  crop: [224, 224],
} as const;

async function collect(paths: readonly string[], options: Partial<LoadOptions>): Promise<Float32Array[]> {
  const images: ImageFile[] = paths.map((path) => ({ file: path, folder: "", path }));
  const all: Float32Array[] = [];
  for await (const { pixels, count } of loadBatches(images, { ...size, batchSize: 8, ...options }))
    for (let i = 0; i < count; i++)
      all.push(pixels.slice((i * pixels.length) / count, ((i + 1) * pixels.length) / count));
  return all;
}

const hashOf = (pixels: Float32Array) => createHash("sha256").update(Uint8Array.from(pixels)).digest("hex");

describeWithShared("photos", () => {
  describeWithReference("prepared as PyTorch's world does", () => {
    it.each(["bilinear", "bicubic"] as const)(
      "have Pillow's bytes from file to network: %s",
      async (interpolation) => {
        const folder = shared("photos/imagenet-sample");
        const names = readdirSync(folder).filter((_, i) => i % 15 === 0);
        const paths = names.map((name) => join(folder, name));
        const resize = { ...asTorchvision.resize, interpolation };
        const ours = await collect(paths, { ...asTorchvision, resize, decode: "accurate-dct" });
        expect(ours.map(hashOf)).toEqual(runReference("pillow_photos.py", interpolation, ...paths));
      },
    );
  });
});

describe("loaders with a geometry", () => {
  const root = temporaryFolder();

  it("are exact with fast pixels where it is antialiased, and need not be where it is not", async () => {
    const path = join(root, "large.jpg");
    await writeFiles(root, { "large.jpg": await noiseImage(700, 600).jpeg().toBuffer() });
    const load = async (antialias: boolean, pixels: "exact" | "fast") => {
      const resize = { ...asTorchvision.resize, antialias };
      const [image] = await collect([path], { ...asTorchvision, resize, pixels, decode: "accurate-dct" });
      return image;
    };
    expect(await load(true, "fast")).toEqual(await load(true, "exact"));
    expect(await load(false, "fast")).not.toEqual(await load(false, "exact"));
    const { pixels } = await loadImage(path, { ...size, ...asTorchvision, decode: "accurate-dct" });
    expect(await load(true, "exact")).toEqual(pixels);
  });

  it.each([
    [{ crop: [224, 224] }, "Expected resize beside crop, but got none"],
    [{ resize: asTorchvision.resize }, "Expected a crop of 224, 224 beside shortest-edge, but got none"],
    [{ ...asTorchvision, crop: [200, 224] }, "Expected crop to be 224, 224, but got 200, 224"],
    [{ ...asTorchvision, aspectRatio: "crop" }, "Expected interpolation in resize"],
  ] satisfies [Partial<LoadOptions>, string][])(
    "refuse what does not make the network's input: %o",
    async (options, message) => {
      await expect(collect([], options)).rejects.toThrow(message);
      await expect(loadImage(Uint8Array.of(), { ...size, ...options })).rejects.toThrow(message);
    },
  );
});
