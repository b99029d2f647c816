import { open } from "node:fs/promises";
import type { DistributedModel, FileHash } from "./distributed-weights.ts";
import { describeHash } from "./errors.ts";
import { hashFile } from "./hash-file.ts";

const FLOAT32_BYTES = 4;
/** The names of layers and the structure of HDF5 take less than the numbers, or than this. */
const SMALL_STRUCTURE = 2 ** 25;
const HDF5_SIGNATURE = Buffer.from("\x89HDF\r\n\x1a\n", "latin1");

/** Sizes in bytes that the file of a model's weights may have. */
export function possibleSizes({ parameterCount }: DistributedModel): {
  readonly smallest: number;
  readonly largest: number;
} {
  const numbers = parameterCount * FLOAT32_BYTES;
  return { smallest: numbers, largest: 2 * numbers + SMALL_STRUCTURE };
}

/**
 * Compares a file with what is known of it: its hash or, where none was published, that it is HDF5 with room for the
 * model's numbers. Returns what it is instead, `undefined` where it is right.
 */
export async function whatIsWrong(
  path: string,
  model: DistributedModel,
  hash: FileHash | undefined = model.weights.hash,
): Promise<string | undefined> {
  if (!hash) return whatIsWrongInShape(path, model);
  const found = await hashFile(path, hash.algorithm);
  return found.hex === hash.hex ? undefined : `${describeHash(found)}, not ${hash.hex}`;
}

async function whatIsWrongInShape(path: string, model: DistributedModel): Promise<string | undefined> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const { buffer } = await file.read(Buffer.alloc(HDF5_SIGNATURE.length), 0, HDF5_SIGNATURE.length, 0);
    if (!buffer.equals(HDF5_SIGNATURE)) return "not an HDF5 file";
    const { smallest, largest } = possibleSizes(model);
    if (size < smallest) return `${size} bytes, fewer than its ${model.parameterCount} numbers take`;
    return size > largest
      ? `${size} bytes, far more than its ${model.parameterCount} numbers take`
      : undefined;
  } finally {
    await file.close();
  }
}
