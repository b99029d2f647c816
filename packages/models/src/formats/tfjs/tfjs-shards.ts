import { readFile, stat } from "node:fs/promises";
import { isAbsolute, join, relative, resolve } from "node:path";
import { UnreadableModelError } from "../../errors.ts";

/** Where shard files lie, and the model that they belong to. */
export interface ShardPlace {
  readonly folder: string;
  readonly source: string;
}

/**
 * Reads shard files, joined, which must hold exactly `byteLength` bytes: sizes are looked up before anything is
 * read. Throws `UnreadableModelError` where one is missing, leads out of the folder, or the sizes don't add up.
 */
export async function readShards(
  paths: readonly string[],
  { folder, source, byteLength }: ShardPlace & { readonly byteLength: number },
): Promise<Uint8Array> {
  let held = 0;
  for (const path of paths) held += await shardSize(path, { folder, source });
  if (held !== byteLength)
    throw new UnreadableModelError(
      source,
      `its weights need ${byteLength} bytes, but its shards hold ${held}`,
    );
  const shards: Uint8Array[] = [];
  for (const path of paths) shards.push(await readFile(join(folder, path)));
  return Buffer.concat(shards, byteLength);
}

async function shardSize(path: string, { folder, source }: ShardPlace): Promise<number> {
  if (leaves(folder, path))
    throw new UnreadableModelError(source, `its shard ${path} lies outside of the model's folder`);
  const found = await stat(join(folder, path)).catch(() => undefined);
  if (!found?.isFile()) throw new UnreadableModelError(source, `its shard ${path} is missing`);
  return found.size;
}

function leaves(folder: string, path: string): boolean {
  const inside = relative(folder, resolve(folder, path));
  return isAbsolute(path) || isAbsolute(inside) || inside.split(/[\\/]/)[0] === "..";
}
