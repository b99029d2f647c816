import { link, mkdir, readdir } from "node:fs/promises";
import { extname, join } from "node:path";
import { shared } from "@coarse/testing";

/** Folders of photos to measure on; hard links, so that no photo is copied. */
export interface ImageSets {
  /** 300 photos of about 500×375. */
  readonly samples: string;
  /** The 20 photos of PetImages, up to 2048 pixels wide, eight times. */
  readonly pets: string;
  /** The 20 photos themselves. */
  readonly petsOnce: string;
}

const TIMES = 8;

export async function makeImageSets(root: string): Promise<ImageSets> {
  await linkAll(shared("photos/imagenet-sample"), join(root, "samples/all"), 1);
  for (const label of ["Cat", "Dog"])
    await linkAll(shared(`photos/PetImages/${label}`), join(root, "pets", label), TIMES);
  return {
    samples: join(root, "samples"),
    pets: join(root, "pets"),
    petsOnce: shared("photos/PetImages"),
  };
}

/** Links every file of a folder into another so many times, each under a name of its own. */
export async function linkAll(from: string, to: string, times: number): Promise<void> {
  await mkdir(to, { recursive: true });
  for (const name of await readdir(from))
    for (let i = 0; i < times; i++)
      await link(join(from, name), join(to, times === 1 ? name : `${i}-${name}${extname(name)}`));
}
