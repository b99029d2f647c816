import { UnreadableModelError } from "../../errors.ts";
import { pathWithin } from "../../paths.ts";
import type { Json } from "../../types.ts";
import { field, isList } from "../containers/json.ts";

/** One array of a TensorFlow.js weights manifest. */
export interface ManifestEntry {
  /** `layer/weight`, where the layer's name may hold slashes, too. */
  readonly name: string;
  readonly shape: readonly number[];
  readonly dtype: string;
  /** Present where the numbers are stored in fewer bits than `dtype` has. */
  readonly quantization?: Json;
}

/** Arrays that lie one after the other in the joined bytes of some shard files. */
export interface ManifestGroup {
  readonly paths: readonly string[];
  readonly weights: readonly ManifestEntry[];
}

/** Reads and checks `weightsManifest` of a `model.json`. Throws `UnreadableModelError`. */
export function readManifest(manifest: Json | undefined, source: string): readonly ManifestGroup[] {
  const broken = () => new UnreadableModelError(source, "its weightsManifest is missing or malformed");
  if (!isList(manifest)) throw broken();
  const groups = manifest.map((group) => {
    const paths = field(group, "paths");
    const weights = field(group, "weights");
    if (!isList(paths) || !isList(weights) || !paths.every((path) => typeof path === "string"))
      throw broken();
    return { paths, weights: weights.map((entry) => readEntry(entry) ?? raise(broken())) };
  });
  checkClaims(groups, source);
  return groups;
}

/** As many float32 numbers take two gigabytes. */
const MOST_NUMBERS = 2 ** 29;

/** A short file can name others again and again, and so claim any number of weights. */
function checkClaims(groups: readonly ManifestGroup[], source: string): void {
  const seen = new Set<string>();
  for (const path of groups.flatMap(({ paths }) => paths.map((path) => pathWithin(path) ?? path))) {
    if (seen.has(path)) throw new UnreadableModelError(source, `its weightsManifest names ${path} twice`);
    seen.add(path);
  }
  const shapes = groups.flatMap(({ weights }) => weights.map(({ shape }) => shape));
  const count = shapes.reduce((sum, shape) => sum + shape.reduce((product, n) => product * n, 1), 0);
  if (!(count <= MOST_NUMBERS)) throw new UnreadableModelError(source, `its weights claim ${count} numbers`);
}

function readEntry(entry: Json): ManifestEntry | undefined {
  const name = field(entry, "name");
  const shape = field(entry, "shape");
  const dtype = field(entry, "dtype");
  const quantization = field(entry, "quantization");
  if (typeof name !== "string" || typeof dtype !== "string" || !isList(shape)) return undefined;
  if (!shape.every(isSize)) return undefined;
  return { name, dtype, shape, ...(quantization === undefined ? {} : { quantization }) };
}

function isSize(value: Json): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

function raise(error: Error): never {
  throw error;
}
