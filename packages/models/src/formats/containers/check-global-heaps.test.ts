import { readFileSync } from "node:fs";
import { project } from "@coarse/testing";
import { describe, expect, it } from "vitest";
import { checkGlobalHeaps } from "./check-global-heaps.ts";
import { withHdf5 } from "./hdf5.ts";

const bytes = readFileSync(project("fixtures/tiny.h5"));
const heap = bytes.indexOf("GCOL");

/** The file whose first text claims another length. */
function claiming(change: (copy: Buffer) => void): Buffer {
  const copy = Buffer.from(bytes);
  change(copy);
  return copy;
}

describe("checkGlobalHeaps", () => {
  it("lets files of Keras pass", () => {
    expect(heap).toBeGreaterThan(0);
    expect(() => checkGlobalHeaps(bytes)).not.toThrow();
    expect(() => checkGlobalHeaps(new Uint8Array(Buffer.from("GCOL")))).not.toThrow();
  });

  it.each([
    ["free space of nothing, at which the library would stand for ever", 0, 0n],
    ["a text that is longer than all", 1, 2n ** 40n],
  ])("refuses %s", async (_, index, length) => {
    const broken = claiming((copy) => {
      copy.writeUInt16LE(index, heap + 16);
      copy.writeBigUInt64LE(length, heap + 24);
    });
    expect(() => checkGlobalHeaps(broken)).toThrow(RangeError);
    const reading = withHdf5({ bytes: broken, source: "broken.h5" }, (hdf5) =>
      hdf5.text("/", "model_config"),
    );
    await expect(reading).rejects.toThrow("Can't read broken.h5");
  });
});
