import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { io } from "@tensorflow/tfjs";

/**
 * Writes a TensorFlow.js model of float32 weights again as TensorFlow's converter quantizes it: kernels in uint8, vectors
 * in uint16; in two groups of shards that are cut in the middle of numbers.
 */
export function writeQuantized(from: string, to: string): void {
  const json: io.ModelJSON = JSON.parse(readFileSync(join(from, "model.json"), "utf8"));
  mkdirSync(to, { recursive: true });
  const weights = json.weightsManifest.flatMap((group) => {
    const bytes = Buffer.concat(group.paths.map((path) => readFileSync(join(from, path))));
    let start = 0;
    return group.weights.map((entry) => {
      const end = start + 4 * entry.shape.reduce((product, n) => product * n, 1);
      const stored = new Uint8Array(bytes.subarray(start, end));
      start = end;
      return entry.dtype === "float32"
        ? quantized(entry, new Float32Array(stored.buffer))
        : { entry, stored };
    });
  });
  const middle = Math.ceil(weights.length / 2);
  const groups = [weights.slice(0, middle), weights.slice(middle)];
  const weightsManifest = groups.map((group, g) => {
    const bytes = Buffer.concat(group.map(({ stored }) => stored));
    const cut = Math.floor(bytes.length / 3) | 1;
    const paths = [bytes.subarray(0, cut), bytes.subarray(cut)].map((shard, i) => {
      writeFileSync(join(to, `group${g}-${i}.bin`), shard);
      return `group${g}-${i}.bin`;
    });
    return { paths, weights: group.map(({ entry }) => entry) };
  });
  writeFileSync(join(to, "model.json"), JSON.stringify({ ...json, weightsManifest }));
}

function quantized(entry: io.WeightsManifestEntry, values: Float32Array) {
  const dtype = entry.shape.length > 1 ? ("uint8" as const) : ("uint16" as const);
  const largest = dtype === "uint8" ? 255 : 65_535;
  const [min, max] = values.reduce(([low, high], v) => [Math.min(low, v), Math.max(high, v)], [0, 0]);
  const scale = (max - min) / largest || 1;
  const steps = Array.from(values, (value) => Math.round((value - min) / scale));
  const numbers = dtype === "uint8" ? Uint8Array.from(steps) : Uint16Array.from(steps);
  return {
    entry: { ...entry, quantization: { dtype, min, scale } },
    stored: new Uint8Array(numbers.buffer),
  };
}
