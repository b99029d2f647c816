import { UnreadableModelError } from "../../errors.ts";
import type { FindNeighbor, NeighborFile } from "../../neighbor-file.ts";
import { pathWithin } from "../../paths.ts";
import { joinBytes } from "../containers/join-bytes.ts";

/** Where shard files lie, and what the model that they belong to is called. */
export interface ShardPlace {
  readonly path: string;
  readonly neighbor: FindNeighbor;
}

/**
 * Reads shard files, joined, which must hold exactly `byteLength` bytes: sizes are looked up before anything is
 * read. Throws `UnreadableModelError` where one is missing, leads out of the folder, or the sizes don't add up.
 */
export async function readShards(
  paths: readonly string[],
  { path: source, neighbor, byteLength }: ShardPlace & { readonly byteLength: number },
): Promise<Uint8Array> {
  const files: NeighborFile[] = [];
  for (const path of paths) files.push(await findShard(path, { source, neighbor }));
  const check = (held: number) => {
    if (held === byteLength) return;
    const reason = `its weights need ${byteLength} bytes, but its shards hold ${held}`;
    throw new UnreadableModelError(source, reason);
  };
  check(files.reduce((sum, { size }) => sum + size, 0));
  const shards: Uint8Array[] = [];
  for (const file of files) shards.push(await file.bytes());
  const joined = joinBytes(shards);
  check(joined.length);
  return joined;
}

async function findShard(
  path: string,
  { source, neighbor }: { readonly source: string; readonly neighbor: FindNeighbor },
): Promise<NeighborFile> {
  const inside = pathWithin(path);
  if (inside === undefined)
    throw new UnreadableModelError(source, `its shard ${path} lies outside of the model's folder`);
  const found = await neighbor(inside);
  if (!found) throw new UnreadableModelError(source, `its shard ${path} is missing`);
  return found;
}
