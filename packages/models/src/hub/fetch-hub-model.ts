import { dirname, join } from "node:path";
import { BESIDE, weightsNamedIn } from "../files/files-of-model.ts";
import { type ChosenFile, chooseVariant, type FileDtype } from "../formats/onnx/model-variants.ts";
import { pathWithin } from "../paths.ts";
import type { DownloadProgress } from "../pretrained/catalog/download.ts";
import { DownloadError, type WantedWeights } from "../pretrained/catalog/errors.ts";
import {
  type FetchOptions,
  fetchChecked,
  makeFolder,
  PATIENCE,
  PAUSE,
} from "../pretrained/catalog/fetch-checked.ts";
import { openHttpClient } from "../pretrained/catalog/http-client.ts";
import { fileOfSize, HUB_CACHE_REMEDY, HubCache, whatDiffers } from "./hub-cache.ts";
import { explainAnswer, HubOfflineError, type HubQuestion } from "./hub-errors.ts";
import { type HubReference, isCommit, parseHubName } from "./hub-reference.ts";
import { type HubSetting, hubSetting } from "./hub-setting.ts";
import {
  authorizationOf,
  type HubFile,
  type HubListing,
  listingUrl,
  listRepository,
} from "./list-repository.ts";

/** Which file of a repository, and who hears of it. */
export interface FetchHubOptions extends FetchOptions {
  /** What it computes with; `float32` where not given. */
  readonly dtype?: FileDtype | undefined;
  /** Told what was assumed: a repository that was renamed, a copy that may be old. */
  readonly onNote?: ((text: string) => void) | undefined;
}

/** A model of the hub in the cache. */
export interface HubModel {
  /** Of its ONNX file; what describes it lies beside it or in the folder above. */
  readonly path: string;
  /** Whether it computes with what was asked for; it is of float32 otherwise. */
  readonly hasDtype: boolean;
}

/**
 * The ONNX model of a repository of the Hugging Face hub, with its weights and what describes it; what is not in the cache
 * is fetched and compared with the hash that the hub publishes. The cache is that of Python's `huggingface_hub`, which the
 * variables `HF_HOME` and `HF_HUB_CACHE` name. A token goes to the hub alone, not to where it leads.
 *
 * @param name - `hf:org/name` or `hf:org/name@revision`.
 * @param options - What its file computes with, and who hears of the download.
 * @returns The path of the file, and whether it computes with what was asked for.
 * @throws {HubReferenceError} {@linkcode HubRefusalError} {@linkcode HubOfflineError} {@linkcode DownloadError}
 *   {@linkcode WrongWeightsError} {@linkcode UnwritablePathError}
 * @throws {UnsupportedFormatError} for a repository without an ONNX model
 */
export async function fetchHubModel(name: string, options: FetchHubOptions = {}): Promise<HubModel> {
  const reference = parseHubName(name);
  const setting = await hubSetting();
  const cached = await findCached(reference, setting, options.dtype);
  if (cached && (setting.isOffline || isCommit(reference.revision))) return cached;
  if (setting.isOffline) throw new HubOfflineError(reference, setting.cache);
  const hub = new HubFetch(reference, setting, options);
  try {
    return await hub.fetch(await hub.list());
  } catch (error) {
    if (!cached || !(error instanceof DownloadError)) throw error;
    options.onNote?.(`${error.reason}: ${name} is taken from the cache, as it was when it was fetched`);
    return cached;
  }
}

/** The model in the cache, without asking whether it is still the newest; `undefined` where a part of it is missing. */
export async function cachedHubModel(name: string, dtype?: FileDtype): Promise<HubModel | undefined> {
  return findCached(parseHubName(name), await hubSetting(), dtype);
}

async function findCached(
  reference: HubReference,
  { cache: folder }: HubSetting,
  dtype: FileDtype | undefined,
): Promise<HubModel | undefined> {
  const cache = new HubCache(folder, reference.repository);
  const commit = await cache.commitOf(reference);
  if (commit === undefined) return undefined;
  const names = await cache.namesAt(commit);
  try {
    const { name, hasDtype } = chosenOf(reference, names, dtype);
    const path = join(cache.snapshot(commit), name);
    const weights = await weightNames(path, name);
    return weights.every((one) => names.includes(one)) ? { path, hasDtype } : undefined;
  } catch {
    return undefined;
  }
}

/** The file of a repository that is to be taken. Throws `UnsupportedFormatError`. */
function chosenOf(
  { repository }: HubReference,
  names: readonly string[],
  dtype: FileDtype | undefined,
): ChosenFile {
  return chooseVariant(names, dtype, {
    source: `hf:${repository}`,
    kind: "a repository",
    remedy: `export one, optimum-cli export onnx --model ${repository} FOLDER, and give --model FOLDER`,
  });
}

/** Names from the repository of the files that an ONNX model keeps its weights in, as far as they lie in its folder. */
async function weightNames(path: string, name: string): Promise<readonly string[]> {
  const folder = dirname(name);
  const inside = (await weightsNamedIn(path)).flatMap((one) => pathWithin(one) || []);
  return inside.map((one) => (folder === "." ? one : `${folder}/${one}`));
}

/** What is fetched for one model. */
class HubFetch {
  readonly #reference: HubReference;
  readonly #setting: HubSetting;
  readonly #options: FetchHubOptions;
  readonly #cache: HubCache;
  /** Bytes of the files that came whole. */
  #done = 0;

  constructor(reference: HubReference, setting: HubSetting, options: FetchHubOptions) {
    this.#reference = reference;
    this.#setting = setting;
    this.#options = options;
    this.#cache = new HubCache(setting.cache, reference.repository);
  }

  async list(): Promise<HubListing> {
    const { patience = PATIENCE, pause = PAUSE, signal } = this.#options;
    const { repository } = this.#reference;
    const url = listingUrl({ ...this.#setting, reference: this.#reference });
    const client = openHttpClient({ patience, signal });
    try {
      const question = this.#question({ name: repository, url, path: "", remedy: REMEDY });
      return await listRepository(question, { client, pause, signal });
    } finally {
      client.close();
    }
  }

  /** Fetches what of a listing the model needs; the model gets its name last, when all of it is there. */
  async fetch(listing: HubListing): Promise<HubModel> {
    const { commit, files, repository } = listing;
    const { onNote, dtype } = this.#options;
    if (repository !== this.#reference.repository)
      onNote?.(`${this.#reference.repository} has been renamed to ${repository}: give hf:${repository}`);
    const names = files.map(({ name }) => name);
    const { name, hasDtype } = chosenOf(this.#reference, names, dtype);
    const find = (wanted: readonly string[]) => files.filter((file) => wanted.includes(file.name));
    const folder = dirname(name);
    const [model, ...others] = find([name]).concat(find(BESIDE.flatMap((one) => [one, `${folder}/${one}`])));
    if (!model) throw new Error(`Expected ${name} among the files`);
    for (const file of others) await this.#keep(file, listing);
    const blob = await this.#bring(model, listing);
    for (const file of find(await weightNames(blob, name))) await this.#keep(file, listing);
    await this.#cache.link(model, commit);
    await this.#cache.keepCommit(this.#reference, commit);
    return { path: join(this.#cache.snapshot(commit), name), hasDtype };
  }

  async #keep(file: HubFile, listing: HubListing): Promise<void> {
    await this.#bring(file, listing);
    await this.#cache.link(file, listing.commit);
  }

  /** The path of a content; it is fetched where it is not there. */
  async #bring(file: HubFile, { repository, commit }: HubListing): Promise<string> {
    const path = this.#cache.blob(file);
    const present = () => fileOfSize(path, file.size);
    const { endpoint, token } = this.#setting;
    const { onProgress } = this.#options;
    const encoded = file.name.split("/").map(encodeURIComponent).join("/");
    const url = `${endpoint}/${repository}/resolve/${commit}/${encoded}`;
    const remedy = `${REMEDY}; what came is kept, and the next call goes on from there`;
    const wanted = { name: `${file.name} of ${repository}`, url, path, remedy };
    if ((await present()) === undefined) {
      await makeFolder(dirname(path), HUB_CACHE_REMEDY);
      const question = this.#question(wanted);
      await fetchChecked(wanted, {
        ...this.#options,
        ...authorizationOf(token),
        present,
        largest: file.size,
        onProgress: onProgress && (({ received }) => onProgress(this.#progress(received, file))),
        explain: (answer) => explainAnswer(answer, question),
        whatIsWrong: (part) => whatDiffers(part, file),
        cacheRemedy: HUB_CACHE_REMEDY,
        wrongRemedy: "nothing of it was kept; try again, or set HF_ENDPOINT to another server",
      });
    }
    this.#done += file.size;
    return path;
  }

  #progress(received: number, { size }: HubFile): DownloadProgress {
    return { received: this.#done + received, total: this.#done + size };
  }

  #question(wanted: WantedWeights): HubQuestion {
    return { ...this.#setting, reference: this.#reference, wanted };
  }
}

const REMEDY = "check the network, and HF_ENDPOINT where it is set";
