import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { copyFile, readdir, readFile, rename, rm, stat, symlink, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { UnwritablePathError } from "../errors.ts";
import { describeHash } from "../pretrained/catalog/errors.ts";
import { makeFolder } from "../pretrained/catalog/fetch-checked.ts";
import { hashFile } from "../pretrained/catalog/hash-file.ts";
import { type HubReference, isCommit } from "./hub-reference.ts";
import type { HubFile } from "./list-repository.ts";

/** What helps where the cache can't be written. */
export const HUB_CACHE_REMEDY = "set HF_HUB_CACHE to another folder";

/**
 * A repository in the cache, laid out as Python's `huggingface_hub` does it, so that both find what the other fetched:
 * `blobs/ETAG`, `refs/REVISION` with the commit, and `snapshots/COMMIT/NAME`, links to blobs.
 */
export class HubCache {
  readonly #folder: string;

  constructor(cache: string, repository: string) {
    this.#folder = join(cache, ["models", ...repository.split("/")].join("--"));
  }

  /** Of a commit's files. */
  snapshot(commit: string): string {
    return join(this.#folder, "snapshots", commit);
  }

  /** Where a content is kept. */
  blob({ etag }: HubFile): string {
    return join(this.#folder, "blobs", etag);
  }

  /** The commit that a revision was when it was last looked for. */
  async commitOf({ revision }: HubReference): Promise<string | undefined> {
    if (isCommit(revision)) return revision;
    const text = await readFile(this.#ref(revision), "utf8").catch(() => "");
    return isCommit(text.trim()) ? text.trim() : undefined;
  }

  /** Names of a commit's files that are there; folders are looked into one deep. */
  async namesAt(commit: string): Promise<readonly string[]> {
    const list = (folder: string) => readdir(join(this.snapshot(commit), folder)).catch(() => []);
    const inner = await list("onnx");
    return [...(await list("")), ...inner.map((name) => `onnx/${name}`)];
  }

  /** Notes what a revision is now. */
  async keepCommit({ revision }: HubReference, commit: string): Promise<void> {
    if (!isCommit(revision)) await this.#write(this.#ref(revision), (path) => writeFile(path, commit));
  }

  /** Gives a blob its name in a commit; where the system makes no links, a copy has it. */
  async link(file: HubFile, commit: string): Promise<void> {
    const blob = this.blob(file);
    const place = join(this.snapshot(commit), ...file.name.split("/"));
    const target = relative(dirname(place), blob);
    await this.#write(place, (path) => symlink(target, path).catch(() => copyFile(blob, path)));
  }

  #ref(revision: string): string {
    return join(this.#folder, "refs", ...revision.split("/"));
  }

  /** Whole, or not at all. */
  async #write(path: string, write: (path: string) => Promise<void>): Promise<void> {
    await makeFolder(dirname(path), HUB_CACHE_REMEDY);
    const part = `${path}.${process.pid}.part`;
    try {
      await write(part);
      await rename(part, path);
    } catch (cause) {
      await rm(part, { force: true });
      throw new UnwritablePathError(path, cause, HUB_CACHE_REMEDY);
    }
  }
}

/** The path of a file of that size, `undefined` where there is none. */
export async function fileOfSize(path: string, size: number): Promise<string | undefined> {
  const found = await stat(path).catch(() => undefined);
  return found?.isFile() && found.size === size ? path : undefined;
}

/** What a file is instead of the one that the hub lists; `undefined` where it is that. */
export async function whatDiffers(path: string, { size, etag }: HubFile): Promise<string | undefined> {
  const found = await stat(path);
  if (found.size !== size) return `${found.size} bytes, not ${size}`;
  if (etag.length === 64) {
    const hash = await hashFile(path, "sha256");
    return hash.hex === etag ? undefined : `${describeHash(hash)}, not ${etag}`;
  }
  const hex = await gitHash(path, size);
  return hex === etag ? undefined : `git's hash ${hex}, not ${etag}`;
}

/** SHA-1 of a file behind its kind and length, as git names contents. */
async function gitHash(path: string, size: number): Promise<string> {
  const hash = createHash("sha1").update(`blob ${size}\0`);
  for await (const chunk of createReadStream(path)) hash.update(chunk);
  return hash.digest("hex");
}
