import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Preprocessing } from "@coarse/core";
import { resolvePreprocessing } from "@coarse/core/internal";
import { loadImage } from "@coarse/data";
import { readPreprocessing } from "@coarse/models";
import { describeWithReference, project, referencePython } from "@coarse/testing";
import { afterAll, expect, it } from "vitest";
import { geometryOf } from "../images/image-stream.ts";

const folder = mkdtempSync(join(tmpdir(), "coarse-image-processors-"));
afterAll(() => rmSync(folder, { recursive: true }));

const processor = (name: string, config: object = {}) => ({
  image_processor_type: `${name}ImageProcessor`,
  ...config,
});
const pixels = (side: number) => ({ height: side, width: side });

/** As repositories have them, and the same processors with other fields set. */
const CONFIGS = [
  processor("ViT", {
    size: pixels(224),
    resample: 2,
    image_mean: [0.5, 0.5, 0.5],
    image_std: [0.5, 0.5, 0.5],
  }),
  processor("ViT", { size: 96, resample: 3, do_normalize: false }),
  processor("ConvNext", { size: { shortest_edge: 224 }, crop_pct: 0.875, resample: 3 }),
  processor("ConvNext", { size: { shortest_edge: 384 } }),
  processor("ConvNext", { size: 64, crop_pct: 0.95 }),
  processor("MobileNetV1", { size: { shortest_edge: 256 }, crop_size: pixels(224) }),
  processor("MobileNetV2", { size: { shortest_edge: 128 }, crop_size: { height: 96, width: 112 } }),
  processor("EfficientNet", { size: pixels(112), resample: 3, image_mean: [0.485, 0.456, 0.406] }),
  processor("EfficientNet", {
    ...{ size: pixels(70), do_center_crop: true, crop_size: pixels(64), include_top: false },
    ...{ rescale_factor: 1 / 127.5, rescale_offset: true, image_std: [0.47853944, 0.4732864, 0.47434163] },
  }),
  processor("Beit", { size: pixels(256), crop_size: pixels(224), image_mean: 0.5, image_std: 0.5 }),
  processor("Levit", { size: { shortest_edge: 224 }, crop_size: pixels(224) }),
  processor("Levit", { size: pixels(60), crop_size: pixels(60), resample: 1 }),
  processor("MobileViT", { size: { shortest_edge: 288 }, crop_size: pixels(256) }),
  // the crop is larger than what it is cut from
  processor("MobileViT", { size: { shortest_edge: 224 }, do_flip_channel_order: false }),
  processor("CLIP", { size: { shortest_edge: 224 }, crop_size: pixels(224) }),
  processor("CLIP", { size: 75, crop_size: 64, do_rescale: false, image_mean: [120, 110, 100] }),
];

/** A picture with edges and slopes, in 24 bits a pixel. */
function bitmap(width: number, height: number): Buffer {
  const row = Math.ceil((3 * width) / 4) * 4;
  const bytes = Buffer.alloc(54 + row * height);
  bytes.write("BM");
  bytes.writeUInt32LE(bytes.length, 2);
  bytes.writeUInt32LE(54, 10);
  bytes.writeUInt32LE(40, 14);
  bytes.writeInt32LE(width, 18);
  bytes.writeInt32LE(height, 22);
  bytes.writeUInt16LE(1, 26);
  bytes.writeUInt16LE(24, 28);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < 3 * width; x++) {
      const edge = (x * 7 + y * 13) % 97 < 40 ? 0 : 90;
      bytes[54 + y * row + x] = Math.round(82 + 82 * Math.sin(x / 11 + y / 5)) + edge;
    }
  return bytes;
}

function images(): readonly string[] {
  const sizes = [
    [301, 227],
    [61, 403],
    [333, 97],
  ] as const;
  const made = sizes.map(([width, height]) => {
    const path = join(folder, `${width}x${height}.bmp`);
    writeFileSync(path, bitmap(width, height));
    return path;
  });
  const animals = ["cat", "dog"].map((name) => {
    const [file = ""] = readdirSync(project(`fixtures/photos/${name}`));
    return project(`fixtures/photos/${name}/${file}`);
  });
  return [...made, ...animals];
}

/** `[height, width, 3] → [3, height, width]` by the formula that `Preprocessing` states. */
function scaled(values: Float32Array, { channels, rescale, mean, std }: Preprocessing): Float32Array {
  const area = values.length / 3;
  return Float32Array.from({ length: values.length }, (_, i) => {
    const channel = Math.floor(i / area);
    const source = channels === "rgb" ? channel : 2 - channel;
    const value = (values[(i % area) * 3 + source] ?? 0) * rescale;
    return (value - (mean[channel] ?? 0)) / (std[channel] ?? 1);
  });
}

async function ours(
  config: object,
  path: string,
): Promise<{ size: readonly number[]; values: Float32Array }> {
  const parts = readPreprocessing(config, { source: "preprocessor_config.json" });
  const [height = 0, width = 0] = parts.inputSize ?? [];
  const network = {
    source: "",
    inputSize: [height, width],
    inputSizeOrigin: "graph",
    layout: "NCHW",
  } as const;
  const sources = [{ origin: "preprocessor_config.json", parts }];
  const resolved = resolvePreprocessing(sources, { ...network, decode: "accurate-dct" });
  if (!resolved) throw new Error("The configuration says nothing of scaling");
  const { preprocessing } = resolved;
  const image = await loadImage(path, { height, width, ...geometryOf({ height, width, preprocessing }) });
  return { size: [height, width], values: scaled(image.pixels, preprocessing) };
}

describeWithReference("preprocessor_config.json", () => {
  it("means what Transformers' own image processors do by it", { timeout: 120_000 }, async () => {
    const pairs = CONFIGS.flatMap((config) => images().map((path) => [config, path] as const));
    const output = execFileSync(referencePython(), [join(import.meta.dirname, "image_processors.py")], {
      input: JSON.stringify(pairs),
      maxBuffer: 2 ** 28,
      stdio: ["pipe", "pipe", "ignore"],
    });
    let offset = 0;
    for (const [config, path] of pairs) {
      const { size, values } = await ours(config, path);
      const theirs = [output.readUInt32LE(offset), output.readUInt32LE(offset + 4)];
      expect(theirs, JSON.stringify(config)).toEqual(size);
      const bytes = new Uint8Array(output.subarray(offset + 8, offset + 8 + values.byteLength));
      const expected = new Float32Array(bytes.buffer);
      const scale = expected.reduce((most, value) => Math.max(most, Math.abs(value)), 1);
      let furthest = 0;
      for (let i = 0; i < values.length; i++)
        furthest = Math.max(furthest, Math.abs((values[i] ?? 0) - (expected[i] ?? 0)));
      expect(furthest / scale, `${JSON.stringify(config)} ${path}`).toBeLessThan(1e-5);
      offset += 8 + values.byteLength;
    }
    expect(offset).toBe(output.length);
  });
});
