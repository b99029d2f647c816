import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { deflateRawSync } from "node:zlib";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { expectRefused } from "./expect-refused.ts";
import { patched, type TinyForms, tinyForms, write } from "./tiny-forms.ts";

const scratch = mkdtempSync(join(tmpdir(), "coarse-hostile-files-"));
afterAll(() => rmSync(scratch, { recursive: true }));

let forms: TinyForms;
beforeAll(async () => {
  forms = await tinyForms(scratch);
});

const file = (name: string, content: string | Uint8Array) => write(join(scratch, name), content);

/** Always the same; Knuth's linear congruence. */
function randomBytes(count: number, first: readonly number[] = []): Uint8Array {
  let state = 1;
  const bytes = Uint8Array.from({ length: count }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state >>> 24;
  });
  bytes.set(first);
  return bytes;
}

describe("coarse classify: no models", () => {
  it.each([
    ["nothing", [0xff], /no model file that is known/],
    ["zip", [0x50, 0x4b, 3, 4], /zip archive is cut short or damaged|without config\.json/],
    ["HDF5", [0x89, 0x48, 0x44, 0x46, 13, 10, 26, 10], /cut short or damaged/],
    ["ONNX", [8, 7, 0x3a], /not ONNX or is cut off/],
    ["JSON", [0x7b], /not JSON|its JSON/],
  ])("ten megabytes of random bytes that begin like %s", (name, magic, reason) =>
    expectRefused(file(`random-${name}`, randomBytes(10_000_000, magic)), reason),
  );

  it.each(["keras", "h5", "onnx", "tfjs"] as const)("%s, cut short", (form) => {
    const bytes = readFileSync(forms[form]);
    return expectRefused(file(`cut-${form}`, bytes.subarray(0, bytes.length * 0.6)), /cut|not JSON/);
  });
});

/** The small `.keras` with other files in it. */
function rezipped(change: (entries: Record<string, Uint8Array>) => Record<string, Uint8Array>): Uint8Array {
  const entries = unzipSync(readFileSync(forms.keras));
  return zipSync({ ...entries, ...change(entries) });
}

function withConfig(change: (config: string) => string): Uint8Array {
  return rezipped(({ "config.json": config = new Uint8Array() }) => ({
    "config.json": strToU8(change(strFromU8(config))),
  }));
}

/** An archive of one compressed file that claims to become `claimed` bytes. */
function zipOf(name: string, deflated: Uint8Array, claimed: number): Uint8Array {
  const zip = zipSync({ [name]: deflated }, { level: 0 });
  const view = new DataView(zip.buffer);
  const directory = view.getUint32(zip.length - 6, true);
  for (const method of [8, directory + 10]) view.setUint16(method, 8, true);
  for (const size of [22, directory + 24]) view.setUint32(size, claimed, true);
  return zip;
}

describe("coarse classify: zip archives", () => {
  it("whose files would lie elsewhere", async () => {
    const entries = Object.entries(unzipSync(readFileSync(forms.keras)));
    const leading = Object.fromEntries(entries.map(([name, content]) => [`../../${name}`, content]));
    const path = file("zip/inner/out.keras", zipSync(leading));
    await expectRefused(path, /without config\.json/);
    expect(readdirSync(join(scratch, "zip"))).toEqual(["inner"]);
  });

  it.each([1_000, 2 ** 32 - 2])("that become gigabytes and claim %d bytes", (claimed) => {
    const bomb = deflateRawSync(Buffer.alloc(2 ** 30));
    return expectRefused(file("bomb.keras", zipOf("config.json", bomb, claimed)), /grows|damaged/);
  });

  it("with a configuration of sixty megabytes", () => {
    const many = "{},".repeat(20_000_000);
    return expectRefused(
      file(
        "long.keras",
        withConfig((config) => config.replace("{", `{"x":[${many}0],`)),
      ),
      /more than 16777216 characters/,
    );
  });

  it("with a configuration that is a million lists deep", () => {
    const deep = `${"[".repeat(1e6)}${"]".repeat(1e6)}`;
    const bytes = withConfig((config) => config.replace("{", `{"x":${deep},`));
    return expectRefused(file("deep.keras", bytes), /nested more than 200 times/);
  });

  it("with forty models in models", () => {
    const model = '{"class_name":"Sequential","config":{"name":"m","layers":[';
    const bytes = withConfig(() => `${model.repeat(40)}${"]}}".repeat(40)}`);
    return expectRefused(file("models.keras", bytes), /m/);
  });
});

describe("coarse classify: HDF5 files", () => {
  /** The shape of the head's kernel, as the file has it, and another. */
  const otherShape = (bytes: Uint8Array, shape: readonly number[]) =>
    patched(bytes, shapeOf(8, 1000), shapeOf(...shape));
  const shapeOf = (...shape: readonly number[]) => new Uint8Array(BigInt64Array.from(shape, BigInt).buffer);
  const inKeras = (shape: readonly number[]) =>
    rezipped(({ "model.weights.h5": weights = new Uint8Array() }) => ({
      "model.weights.h5": otherShape(weights, shape),
    }));

  it("that claim terabytes", () =>
    expectRefused(file("huge.h5", otherShape(readFileSync(forms.h5), [2 ** 20, 2 ** 20])), /damaged/));

  it("that claim a gigabyte, in a .keras", () =>
    expectRefused(file("huge.keras", inKeras([2 ** 18, 1000])), /damaged/));

  it("with weights of the wrong shape", () =>
    expectRefused(file("turned.keras", inKeras([1000, 8])), /has shape \[1000,8\]/));
});
