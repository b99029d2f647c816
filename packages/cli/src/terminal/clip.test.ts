import { expect, it } from "vitest";
import { clip } from "./clip.ts";

it.each([
  ["dog", 3, "dog"],
  ["doggy", 3, "do…"],
  ["猫猫猫", 5, "猫猫…"],
  ["👨‍👩‍👧👨‍👩‍👧", 3, "👨‍👩‍👧…"],
  ["dog", 1, "…"],
  ["dog", 0, ""],
])("%s in %i columns is %s", (text, columns, clipped) => expect(clip(text, columns)).toBe(clipped));
