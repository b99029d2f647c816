import { stat } from "node:fs/promises";
import { dirname } from "node:path";
import { whatIsWrong } from "./check-weights.ts";
import type { DistributedModel } from "./distributed-weights.ts";
import { WrongWeightsError } from "./errors.ts";
import { weightsPath } from "./weights-folder.ts";

/** A file of weights in the cache. */
export interface CachedWeights {
  readonly path: string;
  /** In bytes. */
  readonly size: number;
}

/**
 * The weights of a model where they are in the cache already, unchecked.
 *
 * @param model - As {@linkcode findInCatalog} gives it.
 * @param folder - {@linkcode weightsFolder} where not given.
 * @returns Their file; `undefined` where they are not there.
 */
export async function cachedWeights(
  { weights }: DistributedModel,
  folder?: string,
): Promise<CachedWeights | undefined> {
  const path = weightsPath(weights.fileName, folder);
  const found = await stat(path).catch(() => undefined);
  return found?.isFile() ? { path, size: found.size } : undefined;
}

/** The same, checked. Throws `WrongWeightsError` where it is another file, which its owner may have put there. */
export async function checkedWeights(model: DistributedModel, folder?: string): Promise<string | undefined> {
  const cached = await cachedWeights(model, folder);
  if (!cached) return undefined;
  const found = await whatIsWrong(cached.path, model);
  if (found === undefined) return cached.path;
  const remedy = `remove it, and it is fetched again, or put ${model.weights.url} into ${dirname(cached.path)}`;
  throw new WrongWeightsError(cached.path, { found, remedy });
}
