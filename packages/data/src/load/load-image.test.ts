import { readFile } from "node:fs/promises";
import { describeWithShared, readNpy, shared } from "@coarse/testing";
import { expect, it } from "vitest";
import { loadImage } from "./load-image.ts";

const size = { height: 224, width: 224 };
const images = ["Cat/1", "Cat/10", "Dog/1", "Dog/3"].map((name) => `photos/PetImages/${name}`);

describeWithShared("loadImage on photos", () => {
  it("gives Keras's pixels within 0.0001 of 255", async () => {
    const golden = readNpy(shared("golden/petimages.first4.resized.npy"));
    expect(golden.shape).toEqual([4, 224, 224, 3]);
    for (const [index, image] of images.entries()) {
      const { pixels } = await loadImage(await pathOf(image), { ...size, decode: "accurate-dct" });
      expect(pixels).toBeWithin(golden.values.subarray(index * 150_528, (index + 1) * 150_528), 0.0001);
    }
  });

  it("takes a path or the content, and gives a batch of one", async () => {
    const path = await pathOf("photos/PetImages/Cat/1");
    const batch = await loadImage(path, { height: 30, width: 20 });
    expect(batch).toMatchObject({ count: 1, height: 30, width: 20 });
    expect(batch.pixels.length).toBe(30 * 20 * 3);
    expect(await loadImage(await readFile(path), { height: 30, width: 20 })).toEqual(batch);
  });
});

/** Some of the photos are named `.JPG`. */
async function pathOf(image: string): Promise<string> {
  const lower = shared(`${image}.jpg`);
  return readFile(lower).then(
    () => lower,
    () => shared(`${image}.JPG`),
  );
}

it("throws for what is no image", async () => {
  await expect(loadImage("no-such-file.jpg", size)).rejects.toThrow(
    "Can't read the image no-such-file.jpg: no such file; replace it or leave it out",
  );
});
