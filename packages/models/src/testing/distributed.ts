import { createHash } from "node:crypto";
import type { DistributedModel } from "../pretrained/catalog/distributed-weights.ts";

const HDF5_SIGNATURE = "\x89HDF\r\n\x1a\n";

/** Bytes that begin like an HDF5 file. */
export function weightBytes(length: number): Uint8Array<ArrayBuffer> {
  const bytes = Uint8Array.from({ length }, (_, i) => (i * 31 + (i >> 8)) % 251);
  bytes.set(Buffer.from(HDF5_SIGNATURE, "latin1"));
  return bytes;
}

/** A model of the catalog with these weights at `server`, whose hash its makers publish, or not. */
export function distributed(
  server: string,
  { content, published = true }: { content: Uint8Array; published?: boolean },
): DistributedModel {
  const hash = { algorithm: "md5", hex: createHash("md5").update(content).digest("hex") } as const;
  const fileName = "small_weights.h5";
  return {
    name: "SmallNet",
    parameterCount: content.length / 8,
    weights: { fileName, url: `${server}/keras/${fileName}`, ...(published && { hash }) },
  };
}
