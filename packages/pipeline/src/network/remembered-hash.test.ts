import { mkdtempSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { hashModel } from "./hash-model.ts";
import { knownHash, rememberedHash } from "./remembered-hash.ts";

let scratch = "";
beforeEach(() => {
  scratch = mkdtempSync(join(tmpdir(), "coarse-hashes-"));
});
afterEach(() => rmSync(scratch, { recursive: true }));

describe("rememberedHash", () => {
  it("is the file's own, and known from then on", async () => {
    const [path, cache] = [join(scratch, "model.keras"), join(scratch, "cache")];
    writeFileSync(path, "weights");
    expect(knownHash(path, cache)).toBeUndefined();
    expect(await rememberedHash(path, cache)).toBe(await hashModel(path));
    expect(knownHash(path, cache)).toBe(await hashModel(path));
  });

  it("notices another file of the same size under the name", async () => {
    const [path, cache] = [join(scratch, "model.keras"), join(scratch, "cache")];
    writeFileSync(path, "weights");
    await rememberedHash(path, cache);
    writeFileSync(path, "WEIGHTS");
    utimesSync(path, new Date(0), new Date(0));
    expect(await rememberedHash(path, cache)).toBe(await hashModel(path));
  });

  it("keeps none of a model whose weights lie beside it", async () => {
    const [path, cache] = [join(scratch, "m.onnx"), join(scratch, "cache")];
    writeFileSync(path, Buffer.from("\x08\x07\x0a\x08location\x12\x06m.data"));
    writeFileSync(join(scratch, "m.data"), "weights");
    await rememberedHash(path, cache);
    expect(knownHash(path, cache)).toBeUndefined();
  });

  it("does without a cache that can't be written", async () => {
    const path = join(scratch, "model.keras");
    writeFileSync(path, "weights");
    expect(await rememberedHash(path, path)).toBe(await hashModel(path));
    expect(statSync(path).size).toBe(7);
  });
});
