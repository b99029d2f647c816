import { expect, it } from "vitest";
import { rememberedThumbnails } from "./thumbnail-cache.ts";

it("makes a thumbnail once for each edge, and anew of another file under the name", async () => {
  const stamps = new Map([["1.png", "first"]]);
  const made: string[] = [];
  const thumbnail = rememberedThumbnails(
    { stampOf: (path) => stamps.get(path) ?? "" },
    async (path, { edge }) => {
      made.push(`${path} ${edge}`);
      return Uint8Array.of(made.length);
    },
  );
  const [first] = [await thumbnail("1.png", { edge: 96 }), await thumbnail("1.png", { edge: 192 })];
  expect(await thumbnail("1.png", { edge: 96 })).toBe(first);
  expect(made).toEqual(["1.png 96", "1.png 192"]);
  stamps.set("1.png", "second");
  expect(await thumbnail("1.png", { edge: 96 })).toEqual(Uint8Array.of(3));
});
