import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { hashModel } from "./hash-model.ts";

const folder = mkdtempSync(join(tmpdir(), "coarse-hash-"));
afterAll(() => rmSync(folder, { recursive: true }));
const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

it("is that of the file, and of a folder's files in the order of their names", async () => {
  writeFileSync(join(folder, "model.json"), "{}");
  writeFileSync(join(folder, "group1.bin"), "weights");
  expect(await hashModel(join(folder, "group1.bin"))).toBe(sha256("weights"));
  expect(await hashModel(folder)).toBe(sha256("weights{}"));
  expect(await hashModel(join(folder, "model.json"))).toBe(sha256("weights{}"));
});

it("is another one where the weights beside an ONNX file are others", async () => {
  const model = join(folder, "m.onnx");
  writeFileSync(model, Buffer.from("\x08\x07\x0a\x08location\x12\x06m.data"));
  writeFileSync(join(folder, "m.data"), "weights");
  const before = await hashModel(model);
  writeFileSync(join(folder, "m.data"), "WEIGHTS");
  expect(await hashModel(model)).not.toBe(before);
});
