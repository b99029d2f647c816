import { expect, it } from "vitest";
import { mersenneTwister } from "./mersenne-twister.ts";
import { type SelectOptions, selectImages } from "./select-images.ts";

const images = Array.from({ length: 10 }, (_, i) => ({ file: `${i}`, folder: "a", path: `/${i}` }));
const chosen = (options: SelectOptions) =>
  selectImages(images, options)
    .map(({ file }) => file)
    .join("");

it("draws the numbers of NumPy", () => {
  // numpy.random.RandomState(5489).randint(0, 2**32, 10000, dtype="uint32")[[0, 1, 9999]]
  const random = mersenneTwister(5489);
  expect([random.next().value, random.next().value]).toEqual([3499211612, 581869302]);
  for (let i = 2; i < 9999; i++) random.next();
  expect(random.next().value).toBe(4123659995);
});

it("keeps the order without a seed, and is the same for the same seed", () => {
  expect(chosen({})).toBe("0123456789");
  // numpy.random.RandomState(1).shuffle(list(range(10)))
  expect(chosen({ seed: 1 })).toBe("2964031785");
});

it("parts the last ones from the first", () => {
  expect(chosen({ validationSplit: 0.35 })).toBe("789");
  expect(chosen({ validationSplit: 0.35, subset: "training" })).toBe("0123456");
  const [training, validation] = (["training", "validation"] as const).map((subset) =>
    chosen({ seed: 3, validationSplit: 0.2, subset }),
  );
  expect(`${training}${validation}`).toBe(chosen({ seed: 3 }));
});

it("refuses what leaves nothing or means nothing", () => {
  expect(() => chosen({ validationSplit: 0.05 })).toThrow(
    "No image in the subset validation: 10 images are too few for that share",
  );
  expect(chosen({ validationSplit: 0.05, subset: "training" })).toBe("0123456789");
  expect(() => chosen({ validationSplit: 1 })).toThrow(RangeError);
  expect(() => chosen({ seed: -1 })).toThrow(RangeError);
  expect(() => chosen({ seed: 2 ** 32 })).toThrow(RangeError);
});
