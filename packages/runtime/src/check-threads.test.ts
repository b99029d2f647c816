import { expect, it } from "vitest";
import { checkThreads } from "./check-threads.ts";

it.each([1, 2, 256])("%s threads can be had", (threads) => expect(checkThreads(threads)).toBeUndefined());

it.each([0, -1, 1.5, 257, 1_000_000, Number.NaN, Number.POSITIVE_INFINITY])("%s can't", (threads) => {
  expect(() => checkThreads(threads)).toThrow(/^Can't run on .+ threads: give a whole number from 1 to 256$/);
});
