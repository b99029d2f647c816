import { readFileSync } from "node:fs";
import { project } from "@coarse/testing";
import { describe, expect, it } from "vitest";
import { withHdf5 } from "./hdf5.ts";
import { discardHdf5Library, loadHdf5Library } from "./hdf5-library.ts";

const bytes = readFileSync(project("fixtures/tiny.h5"));

function readNames(): Promise<readonly string[]> {
  return withHdf5({ bytes, source: "tiny.h5" }, (hdf5) => hdf5.members("/model_weights"));
}

describe("loadHdf5Library", () => {
  it("is the same one until it is discarded", async () => {
    const first = await loadHdf5Library();
    expect(await loadHdf5Library()).toBe(first);
    discardHdf5Library();
    const second = await loadHdf5Library();
    expect(second.FS).not.toBe(first.FS);
    expect(second.File).not.toBe(first.File);
  });

  it("is replaced after it was aborted in the middle of a file, which is an error of that file alone", async () => {
    const names = await readNames();
    expect(names.length).toBeGreaterThan(2);
    const before = await loadHdf5Library();
    const aborted = withHdf5({ bytes, source: "tiny.h5" }, () => {
      throw Object.assign(new Error("Aborted(). Build with -sASSERTIONS for more info."), {
        name: "RuntimeError",
      });
    });
    await expect(aborted).rejects.toThrow("Can't read tiny.h5: the HDF5 file is cut short or damaged");
    expect(await loadHdf5Library()).not.toBe(before);
    expect(await readNames()).toEqual(names);
  });
});
