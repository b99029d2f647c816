import { availableParallelism } from "node:os";
import { expect, it } from "vitest";
import { ImageSizes } from "./image-sizes.ts";

const PHONE = 4000 * 3000;
const THUMBNAIL = 320 * 240;

it("decodes two pictures fewer at a time while they are large", () => {
  const sizes = new ImageSizes();
  expect(sizes.concurrency).toBe(availableParallelism() + 2);
  sizes.add(PHONE);
  expect(sizes.concurrency).toBe(availableParallelism());
  for (let i = 0; i < 40; i++) sizes.add(THUMBNAIL);
  expect(sizes.concurrency).toBe(availableParallelism() + 2);
});
