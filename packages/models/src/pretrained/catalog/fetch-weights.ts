import { dirname } from "node:path";
import { checkCacheFolder } from "./cache-folder.ts";
import { checkedWeights } from "./cached-weights.ts";
import { possibleSizes, whatIsWrong } from "./check-weights.ts";
import type { DistributedModel, FileHash } from "./distributed-weights.ts";
import type { WantedWeights } from "./errors.ts";
import { type FetchOptions, fetchChecked, makeFolder } from "./fetch-checked.ts";
import type { HttpClient } from "./http-client.ts";
import { mirroredHash } from "./mirrored-hash.ts";
import { weightsPath } from "./weights-folder.ts";
import { weightsUrl } from "./weights-url.ts";

/** Where weights come from, where they go, and who is told. */
export interface FetchWeightsOptions extends FetchOptions {
  /** Folder of the cache; otherwise `weightsFolder()`. */
  readonly folder?: string | undefined;
  /** Address of a folder on a web server that has the files; otherwise the variable `COARSE_MODEL_MIRROR`. */
  readonly mirror?: string | undefined;
}

/**
 * The path of a model's weights in the cache; where they are not there yet they are fetched. A file that its owner put
 * there is taken, if it is the right one. Processes that want the same file at once fetch it once. What was received
 * before an interruption is kept, and the next call goes on from there.
 *
 * @param model - Of the catalog, see {@linkcode findInCatalog}.
 * @param options - Where to keep it, and who wants to hear how far it is.
 * @returns The path of the file.
 * @throws {DownloadError} with the file's name, the folder to put it into and the setting for a mirror
 * @throws {WrongWeightsError} where the hash that Keras or the mirror publishes is another
 * @throws {UnwritablePathError} {@linkcode InvalidAddressError} {@linkcode ForeignCacheError}
 */
export async function fetchWeights(
  model: DistributedModel,
  options: FetchWeightsOptions = {},
): Promise<string> {
  const { folder, mirror } = options;
  if (folder === undefined) checkCacheFolder();
  const present = await checkedWeights(model, folder);
  if (present !== undefined) return present;
  const path = weightsPath(model.weights.fileName, folder);
  const wanted = { name: model.name, url: weightsUrl(model.weights, mirror), path };
  await makeFolder(dirname(path));
  // somebody may have been faster
  if (folder === undefined) checkCacheFolder();
  return fetchChecked(wanted, {
    ...options,
    largest: possibleSizes(model).largest,
    present: () => checkedWeights(model, folder),
    whatIsWrong: async (part, client) =>
      whatIsWrong(part, model, await expectedHash(wanted, { client, model })),
    wrongRemedy: remedyFor(wanted),
  });
}

/** Keras's own hash counts; only where there is none, that which a mirror publishes. */
async function expectedHash(
  { url }: WantedWeights,
  { client, model }: { readonly client: HttpClient; readonly model: DistributedModel },
): Promise<FileHash | undefined> {
  const { hash, url: original } = model.weights;
  return hash ?? (url === original ? undefined : await mirroredHash(url, client));
}

function remedyFor({ path }: WantedWeights): string {
  return `nothing of it was kept; set COARSE_MODEL_MIRROR to another server, or put the right file into ${dirname(path)}`;
}
