import { afterEach, describe, expect, it, vi } from "vitest";
import { writeHdf5 } from "./write-hdf5.ts";

/** A file that is written on some day. */
function written(date: string): Promise<Uint8Array> {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date(date) });
  return writeHdf5((hdf5) => {
    hdf5.array("a/kernel", { shape: [3], values: Float32Array.of(1, 2, 3) });
    hdf5.array("b/kernel", { shape: [1, 2], values: Float32Array.of(4, 5) });
    hdf5.text("", "name", "model");
  });
}

describe("writeHdf5", () => {
  afterEach(() => void vi.useRealTimers());

  it("makes of the same content the same file, whenever it is written", async () => {
    const first = await written("2026-01-02T03:04:05Z");
    expect(await written("2031-12-13T14:15:16Z")).toEqual(first);
  });

  it("leaves the clock as it was, also where nothing can be written", async () => {
    const failing = writeHdf5(() => {
      throw new RangeError("no");
    });
    await expect(failing).rejects.toThrow("no");
    expect(Date.now()).toBeGreaterThan(0);
  });
});
