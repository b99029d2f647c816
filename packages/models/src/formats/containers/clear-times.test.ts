import { afterEach, describe, expect, it, vi } from "vitest";
import { clearTimes } from "./clear-times.ts";
import { writeHdf5 } from "./write-hdf5.ts";

/** A file with two arrays, the second behind an odd number of bytes of the first. */
function written(date: string): Promise<Uint8Array> {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date(date) });
  return writeHdf5((hdf5) => {
    hdf5.array("a/kernel", { shape: [3], values: Float32Array.of(1, 2, 3) });
    hdf5.array("b/kernel", { shape: [1, 2], values: Float32Array.of(4, 5) });
    hdf5.text("", "name", "model");
  });
}

describe("clearTimes", () => {
  afterEach(() => void vi.useRealTimers());

  it("makes files of the same content the same, whenever they are written", async () => {
    const first = await written("2026-01-02T03:04:05Z");
    expect(await written("2031-12-13T14:15:16Z")).toEqual(first);
  });

  it("leaves numbers alone that are no time of the writing", () => {
    const message = Uint8Array.of(0x12, 0, 8, 0, 0, 0, 0, 0, 1, 0, 0, 0, 7, 0, 0, 0);
    const copy = message.slice();
    clearTimes(copy, { from: 8, to: 9 });
    expect(copy).toEqual(message);
    clearTimes(copy, { from: 6, to: 7 });
    expect(copy[12]).toBe(0);
  });
});
