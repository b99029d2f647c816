import { mkdir, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { UnwritablePathError } from "../../errors.ts";
import { type DownloadOptions, type DownloadProgress, download } from "./download.ts";
import { CACHE_REMEDY, type WantedWeights, WrongWeightsError } from "./errors.ts";
import { type HttpClient, openHttpClient } from "./http-client.ts";
import { PartialFile } from "./partial-file.ts";
import { shownAddress } from "./shown-address.ts";
import { withFileLock } from "./with-file-lock.ts";

/** Who is told of a download, who may end it, and how patient it is. */
export interface FetchOptions {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: DownloadProgress) => void) | undefined;
  /** Told once where another process fetches the same file, with the path of its lock. */
  readonly onWait?: ((lock: string) => void) | undefined;
  /** The longest that a server may be silent, in milliseconds. */
  readonly patience?: number | undefined;
  /** Milliseconds until a failed try is repeated; doubled each time. */
  readonly pause?: number | undefined;
}

/** The longest that a server may be silent, in milliseconds, where nobody says otherwise. */
export const PATIENCE = 30_000;
/** Milliseconds until a failed try is repeated, where nobody says otherwise. */
export const PAUSE = 1000;

/** What is known of a file that is to be fetched. */
export interface FetchCheckedOptions
  extends FetchOptions,
    Pick<DownloadOptions, "largest" | "authorization" | "explain"> {
  /** The path of the file where it is there by now; another process may have fetched it. */
  readonly present: () => Promise<string | undefined>;
  /** What a file is instead of the right one; `undefined` where it is right. */
  readonly whatIsWrong: (path: string, client: HttpClient) => Promise<string | undefined>;
  /** What to do where what came is not what was meant. */
  readonly wrongRemedy: string;
  /** What to do where its folder can't be written. */
  readonly cacheRemedy?: string;
}

/**
 * Fetches a file to where it is kept, once for all processes that want it at the same time. What was received before an
 * interruption is kept, and the next call goes on from there. Throws `DownloadError`, `WrongWeightsError` or
 * `UnwritablePathError`.
 */
export function fetchChecked(wanted: WantedWeights, options: FetchCheckedOptions): Promise<string> {
  const { signal, onWait, present, cacheRemedy: remedy } = options;
  return withFileLock(wanted.path, { signal, onWait, remedy }, async (held) => {
    // while this process waited another may have fetched it
    return (await present()) ?? fetchInto(wanted, { ...options, signal: held });
  });
}

async function fetchInto(wanted: WantedWeights, options: FetchCheckedOptions): Promise<string> {
  const { signal, whatIsWrong, patience = PATIENCE, pause = PAUSE } = options;
  const client = openHttpClient({ patience, signal });
  const part = new PartialFile(wanted.path, options.cacheRemedy);
  const settings = { ...options, client, part, pause };
  try {
    const continued = (await part.beginning(wanted.url)) !== undefined;
    await download(wanted, settings);
    let found = await whatIsWrong(part.path, client);
    if (found !== undefined && continued) {
      // the beginning may have been damaged long ago
      await part.discard();
      await download(wanted, settings);
      found = await whatIsWrong(part.path, client);
    }
    if (found !== undefined) {
      await part.discard();
      throw new WrongWeightsError(shownAddress(wanted.url), { found, remedy: options.wrongRemedy });
    }
    await part.complete();
    return wanted.path;
  } finally {
    client.close();
  }
}

/**
 * Makes a folder and those above it, for their owner alone as folders in a home are. Step by step: the recursive way of
 * Node.js never ends where the system makes no folders, as in `/proc`.
 */
export async function makeFolder(folder: string, remedy: string = CACHE_REMEDY): Promise<void> {
  const isThere = (path: string) =>
    stat(path).then(
      (found) => found.isDirectory(),
      () => false,
    );
  if (await isThere(folder)) return;
  const above = dirname(folder);
  if (above !== folder) await makeFolder(above, remedy);
  try {
    await mkdir(folder, { mode: 0o700 });
  } catch (cause) {
    // another process may have made it meanwhile
    if (!(await isThere(folder))) throw new UnwritablePathError(folder, cause, remedy);
  }
}
