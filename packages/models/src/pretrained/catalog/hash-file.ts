import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import type { FileHash } from "./distributed-weights.ts";

/** The hash of a file's content. */
export async function hashFile(path: string, algorithm: FileHash["algorithm"]): Promise<FileHash> {
  const hash = createHash(algorithm);
  for await (const chunk of createReadStream(path, { highWaterMark: 2 ** 20 })) hash.update(chunk);
  return { algorithm, hex: hash.digest("hex") };
}
