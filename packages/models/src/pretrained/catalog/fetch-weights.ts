import { mkdir, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { UnwritablePathError } from "../../errors.ts";
import { checkCacheFolder } from "./cache-folder.ts";
import { checkedWeights } from "./cached-weights.ts";
import { possibleSizes, whatIsWrong } from "./check-weights.ts";
import type { DistributedModel, FileHash } from "./distributed-weights.ts";
import { type DownloadProgress, download } from "./download.ts";
import { CACHE_REMEDY, type WantedWeights, WrongWeightsError } from "./errors.ts";
import { type HttpClient, openHttpClient } from "./http-client.ts";
import { mirroredHash } from "./mirrored-hash.ts";
import { PartialFile } from "./partial-file.ts";
import { shownAddress } from "./shown-address.ts";
import { weightsPath } from "./weights-folder.ts";
import { weightsUrl } from "./weights-url.ts";
import { withFileLock } from "./with-file-lock.ts";

/** Where weights come from, where they go, and who is told. */
export interface FetchWeightsOptions {
  /** Folder of the cache; otherwise `weightsFolder()`. */
  readonly folder?: string | undefined;
  /** Address of a folder on a web server that has the files; otherwise the variable `COARSE_MODEL_MIRROR`. */
  readonly mirror?: string | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: DownloadProgress) => void) | undefined;
  /** Told once where another process fetches the same file, with the path of its lock. */
  readonly onWait?: ((lock: string) => void) | undefined;
  /** The longest that a server may be silent, in milliseconds. */
  readonly patience?: number | undefined;
  /** Milliseconds until a failed try is repeated; doubled each time. */
  readonly pause?: number | undefined;
}

const PATIENCE = 30_000;
const PAUSE = 1000;

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
  const { folder, mirror, signal, onWait } = options;
  if (folder === undefined) checkCacheFolder();
  const present = await checkedWeights(model, folder);
  if (present !== undefined) return present;
  const path = weightsPath(model.weights.fileName, folder);
  const wanted = { name: model.name, url: weightsUrl(model.weights, mirror), path };
  await makeFolder(dirname(path));
  // somebody may have been faster
  if (folder === undefined) checkCacheFolder();
  return withFileLock(path, { signal, onWait }, async (held) => {
    // while this process waited another may have fetched it
    const fetched = await checkedWeights(model, folder);
    return fetched ?? fetchInto(wanted, { ...options, model, signal: held });
  });
}

/**
 * Makes a folder and those above it, for their owner alone as folders in a home are. Step by step: the recursive way of
 * Node.js never ends where the system makes no folders, as in `/proc`.
 */
async function makeFolder(folder: string): Promise<void> {
  const isThere = (path: string) =>
    stat(path).then(
      (found) => found.isDirectory(),
      () => false,
    );
  if (await isThere(folder)) return;
  const above = dirname(folder);
  if (above !== folder) await makeFolder(above);
  try {
    await mkdir(folder, { mode: 0o700 });
  } catch (cause) {
    // another process may have made it meanwhile
    if (!(await isThere(folder))) throw new UnwritablePathError(folder, cause, CACHE_REMEDY);
  }
}

type Fetch = FetchWeightsOptions & { readonly model: DistributedModel };

async function fetchInto(wanted: WantedWeights, options: Fetch): Promise<string> {
  const { model, signal, patience = PATIENCE, pause = PAUSE } = options;
  const client = openHttpClient({ patience, signal });
  const part = new PartialFile(wanted.path);
  const settings = { ...options, client, part, pause, largest: possibleSizes(model).largest };
  try {
    const continued = (await part.beginning(wanted.url)) !== undefined;
    await download(wanted, settings);
    const hash = await expectedHash(wanted, { client, model });
    let found = await whatIsWrong(part.path, model, hash);
    if (found !== undefined && continued) {
      // the beginning may have been damaged long ago
      await part.discard();
      await download(wanted, settings);
      found = await whatIsWrong(part.path, model, hash);
    }
    if (found !== undefined) {
      await part.discard();
      throw new WrongWeightsError(shownAddress(wanted.url), { found, remedy: remedyFor(wanted) });
    }
    await part.complete();
    return wanted.path;
  } finally {
    client.close();
  }
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
