import { expect, it } from "vitest";
import { decodeFrontCoding } from "./front-coding.ts";

it("decodes each row by itself", () => {
  expect(decodeFrontCoding(["0cat 3s 2mel", "0dog z".replace("z", "3gy")])).toEqual([
    "cat",
    "cats",
    "camel",
    "dog",
    "doggy",
  ]);
});
