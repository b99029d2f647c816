import { randomUUID } from "node:crypto";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { crc32 } from "node:zlib";
import type { Model } from "@coarse/models";
import type { EngineName } from "@coarse/runtime";

/** All that is known of a model but its graph: what answers are made of once the network has run. */
export interface ModelFacts extends Omit<Model, "graph"> {
  /** What ran it, once something did: not always what was asked for. */
  readonly engine?: EngineName;
}

const SCHEMA = "coarse-model-facts-2";
/** Checksum and length of the JSON. */
const HEADER = 8;

/** Reads facts that were kept; `undefined` where there are none, or not as they were written. */
export async function readModelFacts(path: string): Promise<ModelFacts | undefined> {
  try {
    const bytes = await readFile(path);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (crc32(bytes.subarray(4)) !== view.getUint32(0, true)) return undefined;
    const length = view.getUint32(4, true);
    const { schema, shape, ...facts } = JSON.parse(bytes.toString("utf8", HEADER, HEADER + length));
    if (schema !== SCHEMA) return undefined;
    const numbers = new Float32Array(
      bytes.buffer.slice(bytes.byteOffset + HEADER + length, bytes.byteOffset + bytes.byteLength),
    );
    const split = numbers.length - shape.classCount;
    return {
      ...facts,
      head: { ...shape, kernel: numbers.subarray(0, split), bias: numbers.subarray(split) },
    };
  } catch {
    return undefined;
  }
}

/** Keeps the facts of a model for other runs, readable by their owner alone; nothing happens where that can't be. */
export async function writeModelFacts(path: string, model: ModelFacts): Promise<void> {
  const { head, ...facts } = model;
  const { kernel, bias, ...shape } = head;
  const text = JSON.stringify({ schema: SCHEMA, shape, ...facts });
  const json = Buffer.from(text.padEnd(text.length + 3));
  const padded = json.subarray(0, json.length - (json.length % 4));
  const bytes = Buffer.concat([Buffer.alloc(HEADER), padded, bytesOf(kernel), bytesOf(bias)]);
  bytes.writeUInt32LE(padded.length, 4);
  bytes.writeUInt32LE(crc32(bytes.subarray(4)), 0);
  const part = `${path}.${randomUUID().slice(0, 8)}.part`;
  try {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    await writeFile(part, bytes, { mode: 0o600 });
    await rename(part, path);
  } catch {
    await rm(part, { force: true }).catch(() => {});
  }
}

function bytesOf({ buffer, byteOffset, byteLength }: Float32Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}
