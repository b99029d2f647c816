import { join } from "node:path";
import { describeWithReference, readNpy } from "@coarse/testing";
import { beforeAll, expect, it } from "vitest";
import { interpolations, resize } from "../resize/resize.ts";
import { runReference } from "../testing/run-reference.ts";
import { sampleImages } from "../testing/sample-images.ts";
import { temporaryFolder, writeFiles } from "../testing/temporary-folder.ts";
import { decodeImage } from "./decode-image.ts";

describeWithReference("decodeImage and resize: TensorFlow's pixels", () => {
  const folder = temporaryFolder();
  const size = { height: 61, width: 47 };
  let names: readonly string[] = [];
  let failures: unknown;

  beforeAll(async () => {
    const images = await sampleImages();
    names = Object.keys(images);
    await writeFiles(folder, images);
    failures = runReference(
      "tensorflow_pixels.py",
      folder,
      String(size.height),
      String(size.width),
      ...interpolations,
    );
  });

  it("has an answer to every sample", () => {
    expect(failures).toEqual({});
    expect(names.length).toBeGreaterThan(40);
  });

  it.each([
    ["decoded", {}],
    ["accurate", { decode: "accurate-dct" }],
  ] as const)("decodes every kind of image to the same pixels: %s", async (result, options) => {
    for (const name of names) {
      const { shape, values } = readNpy(join(folder, `${name}.${result}.npy`));
      const image = await decodeImage(join(folder, name), options);
      expect([name, image.height, image.width, 3]).toEqual([name, ...shape]);
      expect(image.pixels, name).toBeWithin(values, 0);
    }
  });

  it.each(interpolations)("resizes to the same pixels within 0.0001 of 255: %s", async (interpolation) => {
    for (const name of names) {
      const { values } = readNpy(join(folder, `${name}.${interpolation}.npy`));
      const image = await decodeImage(join(folder, name));
      expect(resize(image, { ...size, interpolation }), name).toBeWithin(values, 0.0001);
    }
  });
});
