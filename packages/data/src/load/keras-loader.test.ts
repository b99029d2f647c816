import { join } from "node:path";
import { describeWithReference, readNpy } from "@coarse/testing";
import { beforeAll, expect, it } from "vitest";
import { listImageFolder } from "../list/list-image-folder.ts";
import { type SelectOptions, selectImages } from "../list/select-images.ts";
import { type AspectRatio, interpolations } from "../resize/resize.ts";
import { runReference } from "../testing/run-reference.ts";
import { sampleImages } from "../testing/sample-images.ts";
import { temporaryFolder, writeFiles } from "../testing/temporary-folder.ts";
import type { ColorMode } from "../types.ts";
import { type LoadOptions, loadBatches } from "./load-batches.ts";

const size = { height: 61, width: 47 };

/**
 * The samples that Keras takes, where it fails on others: in gray GIF, BMP and CMYK, with alpha GIF and JPEG, padded
 * what is left without a pixel. What we read otherwise on purpose is in docs/loader.md: 16-bit colors in gray, the
 * reserved fourth byte of a BMP, the opacity of a palette without any.
 */
const folders: Readonly<Record<string, (name: string) => boolean>> = {
  all: () => true,
  grayscale: (name) => /\.(jpg|png)$/.test(name) && !/^(cmyk|gif-called|rgb16)/.test(name),
  rgba: (name) => /\.(bmp|png)$/.test(name) && !/^(32-bit|palette)\./.test(name),
  pad: (name) => !/1000x1\.|1x1000\./.test(name),
};

interface Case {
  readonly name: string;
  readonly directory: string;
  readonly options: Partial<LoadOptions>;
  readonly keywords: object;
}

const aspectRatios: Readonly<Record<AspectRatio, object>> = {
  stretch: {},
  crop: { crop_to_aspect_ratio: true },
  pad: { pad_to_aspect_ratio: true },
};

/** Keras crops with these only. */
const withCrop = ["bilinear", "nearest", "bicubic", "lanczos3", "lanczos5"];

const shapes = Object.entries(aspectRatios).flatMap(([aspectRatio, keywords]) =>
  interpolations
    .filter((interpolation) => aspectRatio !== "crop" || withCrop.includes(interpolation))
    .map((interpolation) => ({
      name: `${interpolation} ${aspectRatio}`,
      directory: aspectRatio === "pad" ? "pad" : "all",
      options: { interpolation, aspectRatio: aspectRatio as AspectRatio },
      keywords: { interpolation, ...keywords },
    })),
);

const colors = (["grayscale", "rgba"] satisfies ColorMode[]).flatMap((colorMode) =>
  interpolations.map((interpolation) => ({
    name: `${interpolation} ${colorMode}`,
    directory: colorMode,
    options: { interpolation, colorMode },
    keywords: { interpolation, color_mode: colorMode },
  })),
);

const cases: readonly Case[] = [...shapes, ...colors];

const selections: readonly SelectOptions[] = [
  { seed: 0 },
  { seed: 123 },
  { seed: 2 ** 32 - 1 },
  { seed: 7, validationSplit: 0.2, subset: "validation" },
  { seed: 7, validationSplit: 0.2, subset: "training" },
  { validationSplit: 0.33, subset: "validation" },
];

describeWithReference("loadBatches and Keras's loader", () => {
  const root = temporaryFolder();
  let listings: unknown;

  beforeAll(async () => {
    const images = Object.entries(await sampleImages());
    for (const [folder, takes] of Object.entries(folders)) {
      const taken = images.filter(([name]) => takes(name));
      const files = taken.map(([name, bytes], i) => [`${folder}/${i % 2 ? "a" : "b"}/${name}`, bytes]);
      await writeFiles(root, Object.fromEntries(files));
    }
    const image_size = [size.height, size.width];
    const loads = cases.map(({ directory, keywords }) => ({
      directory,
      image_size,
      shuffle: false,
      ...keywords,
    }));
    const lists = selections.map(({ seed, validationSplit, subset }) => ({
      directory: "all",
      ...(seed === undefined ? { shuffle: false } : { seed }),
      ...(subset && { validation_split: validationSplit, subset }),
    }));
    listings = runReference("keras_loader.py", root, JSON.stringify([...loads, ...lists]));
  });

  it.each(cases)(
    "gives the same pixels, to the last bit where colors are blended: $name",
    async ({ directory, options, name }) => {
      const { shape, values } = readNpy(join(root, `${cases.findIndex((own) => own.name === name)}.npy`));
      const { images } = await listImageFolder(join(root, directory));
      const imageLength = values.length / images.length;
      const skipped: unknown[] = [];
      const isExact = options.interpolation === "bilinear" && options.colorMode === undefined;
      let start = 0;
      for await (const batch of loadBatches(images, {
        ...size,
        ...options,
        batchSize: 16,
        onSkip: (file) => skipped.push(file),
      })) {
        expect([batch.height, batch.width, batch.channels]).toEqual(shape.slice(1));
        for (const [i, { file }] of batch.images.entries()) {
          const pixels = batch.pixels.subarray(i * imageLength, (i + 1) * imageLength);
          expect(pixels, file).toBeWithin(values.subarray(start, start + imageLength), isExact ? 0 : 0.0001);
          start += imageLength;
        }
      }
      expect(skipped).toEqual([]);
      expect(start).toBe(values.length);
    },
  );

  it("shuffles and splits the same", async () => {
    const { images } = await listImageFolder(join(root, "all"));
    const own = selections.map((options) => selectImages(images, options).map(({ file }) => file));
    expect(own).toEqual((listings as unknown[]).slice(cases.length));
  });
});
