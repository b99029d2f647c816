import { cpSync, existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { shared } from "@coarse/testing";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readJson, type TinyForms, write } from "../tiny-forms.ts";
import { mutateBytes, mutateJson } from "./mutations.ts";
import type { Random } from "./random.ts";

/** Puts a damaged copy of a model into a folder; returns the path to read. */
export type Damage = (random: Random, folder: string) => string;

/** Every way in which each format is damaged: its bytes, and what lies in it. */
export function damages({ keras, h5, onnx, tfjs }: TinyForms): Readonly<Record<string, Damage>> {
  return {
    "keras bytes": bytesOf(keras),
    "keras configuration": inZip(keras, "config.json", (bytes, random) =>
      strToU8(JSON.stringify(mutateJson(JSON.parse(strFromU8(bytes)), random))),
    ),
    "keras weights": inZip(keras, "model.weights.h5", mutateBytes),
    "h5 bytes": bytesOf(h5),
    "onnx bytes": bytesOf(onnx),
    "tfjs bytes": folderOf(tfjs, (path, random) => mutateBytes(readFileSync(path), random)),
    "tfjs values": folderOf(tfjs, (path, random) => JSON.stringify(mutateJson(readJson(path), random))),
  };
}

const MOBILENET = "models/mobilenet_v2_1.0_224";

/** The same for real files, of which most bytes are weights; none where they are not on this machine. */
export function realDamages(): Readonly<Record<string, Damage>> {
  if (!existsSync(shared(`${MOBILENET}.onnx`))) return {};
  const graph = shared(`${MOBILENET}_tfjs_graph/model.json`);
  return {
    "MobileNetV2.keras": bytesOf(shared(`${MOBILENET}.keras`)),
    "MobileNetV2.h5": bytesOf(shared(`${MOBILENET}.h5`)),
    "MobileNetV2.onnx": bytesOf(shared(`${MOBILENET}.onnx`)),
    "MobileNetV2, weights alone": bytesOf(
      shared("models/mobilenet_v2_weights_tf_dim_ordering_tf_kernels_1.0_224.h5"),
    ),
    "MobileNetV2, graph": folderOf(graph, (path, random) =>
      JSON.stringify(mutateJson(readJson(path), random)),
    ),
  };
}

/** Half of the damage goes to the ends of a file, where its directory is. */
const END_BYTES = 20_000;

function bytesOf(path: string): Damage {
  const bytes = readFileSync(path);
  return (random, folder) => {
    const target = join(folder, basename(path));
    const [begin, end] = random.of<readonly [number, number]>([
      [0, Math.min(END_BYTES, bytes.length)],
      [0, bytes.length],
      [Math.max(0, bytes.length - END_BYTES), bytes.length],
    ]);
    const parts = [
      bytes.subarray(0, begin),
      mutateBytes(bytes.subarray(begin, end), random),
      bytes.subarray(end),
    ];
    return write(target, Buffer.concat(parts));
  };
}

function inZip(
  path: string,
  name: string,
  damage: (bytes: Uint8Array, random: Random) => Uint8Array,
): Damage {
  const entries = unzipSync(readFileSync(path));
  return (random, folder) => {
    const damaged = { ...entries, [name]: damage(entries[name] ?? new Uint8Array(), random) };
    return write(join(folder, basename(path)), zipSync(damaged, { level: 0 }));
  };
}

function folderOf(path: string, damage: (path: string, random: Random) => string | Uint8Array): Damage {
  return (random, folder) => {
    for (const name of readdirSync(dirname(path))) cpSync(join(dirname(path), name), join(folder, name));
    return write(join(folder, "model.json"), damage(path, random));
  };
}
