import { createHash, randomUUID } from "node:crypto";
import { mkdir, readdir, rename, rm, stat, utimes } from "node:fs/promises";
import { join } from "node:path";
import { type ActivationRow, type ActivationWidths, Segment, SegmentWriter } from "./activation-segment.ts";
import type { ImageStamp } from "./image-stamp.ts";

/** Bytes that all cached activations may take: some 200,000 images of a network with 1,280 features and 1,000 classes. */
const MAX_BYTES = 2 * 1024 ** 3;
const SEGMENT = ".activations";
/** A file that nobody has written to for so long was left by a process that was killed. */
const ABANDONED_AFTER = 24 * 60 * 60 * 1000;

/** Where activations are kept, and how many. */
export interface ActivationCacheOptions {
  /** A folder that belongs to this cache alone. */
  readonly folder: string;
  /** 2 GiB where not given; those that were not used for longest go first. */
  readonly maxBytes?: number;
}

/** What is known of an image: what the network gave for it, or why it can't be read. */
export type CachedImage = ActivationRow | { readonly reason: string };

type Place =
  | { readonly version: string; readonly segment: Segment; readonly position: number }
  | { readonly version: string; readonly reason: string };

/**
 * Activations of images on disk, for one setting: everything that decides the numbers of an image besides the file
 * itself (the network, how pixels are made, the engine) is in the key. A process writes one segment of its own and
 * never changes another's, so that any number of them may work at the same time. Whatever can't be read is as if it
 * were not there; whatever can't be written is left out.
 */
export class ActivationCache implements AsyncDisposable {
  readonly #options: ActivationCacheOptions;
  readonly #folder: string;
  readonly #widths: ActivationWidths;
  readonly #places = new Map<string, Place>();
  readonly #segments: Segment[] = [];
  #writer: { readonly segment: SegmentWriter; readonly path: string } | undefined;
  #canWrite = true;

  private constructor(folder: string, widths: ActivationWidths, options: ActivationCacheOptions) {
    this.#folder = folder;
    this.#widths = widths;
    this.#options = options;
  }

  /**
   * Opens what is cached for a setting, or an empty cache.
   *
   * @param setting - Everything that decides the numbers besides the file; serialized as JSON.
   * @param widths - Features and logits of an image.
   */
  static async open(
    setting: unknown,
    widths: ActivationWidths,
    options: ActivationCacheOptions,
  ): Promise<ActivationCache> {
    const key = createHash("sha256")
      .update(JSON.stringify([setting, widths]))
      .digest("hex")
      .slice(0, 32);
    const cache = new ActivationCache(join(options.folder, key), widths, options);
    await cache.#read();
    return cache;
  }

  /** Whether there is something about this very file. */
  has({ path, version }: ImageStamp): boolean {
    return this.#places.get(path)?.version === version;
  }

  /** What is known of an image; `undefined` where nothing is, also where its bytes were damaged on disk. */
  async get(stamp: ImageStamp): Promise<CachedImage | undefined> {
    const place = this.#places.get(stamp.path);
    if (place?.version !== stamp.version) return undefined;
    if ("reason" in place) return { reason: place.reason };
    const row = await place.segment.row(place.position);
    if (!row) await this.#forget(place.segment);
    return row;
  }

  /** A segment with one damaged row is believed no more, and removed. */
  async #forget(segment: Segment): Promise<void> {
    await rm(segment.path, { force: true }).catch(() => {});
    for (const [path] of segment.images) {
      const place = this.#places.get(path);
      if (place && "segment" in place && place.segment === segment) this.#places.delete(path);
    }
  }

  /** Keeps an image's activations for other runs; they are copied. */
  async add(stamp: ImageStamp, { features, logits }: ActivationRow): Promise<void> {
    await this.#write((segment) => segment.add(stamp, features, logits));
  }

  /** Keeps why a file is no image. */
  async addUnreadable(stamp: ImageStamp, reason: string): Promise<void> {
    await this.#write(async (segment) => segment.addUnreadable(stamp, reason));
  }

  /** Makes what was added visible to others, and forgets what was not used for longest where it has become too much. */
  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all(this.#segments.map((segment) => segment.close()));
    await this.#finish().catch(() => {});
    await limitBytes(this.#options).catch(() => {});
  }

  async #read(): Promise<void> {
    const names = await readdir(this.#folder).catch(() => []);
    const paths = names.filter((name) => name.endsWith(SEGMENT)).map((name) => join(this.#folder, name));
    const segments = await Promise.all(paths.map((path) => this.#open(path).catch(() => undefined)));
    for (const segment of segments) if (segment) this.#index(segment);
  }

  /** A segment that can't be used is removed. */
  async #open(path: string): Promise<Segment | undefined> {
    const segment = await Segment.open(path, this.#widths);
    const now = new Date();
    // the last use, for whoever has to make room
    if (segment) await utimes(path, now, now).catch(() => {});
    else await rm(path, { force: true });
    return segment;
  }

  #index(segment: Segment): void {
    this.#segments.push(segment);
    for (const [position, [path, version]] of segment.images.entries())
      this.#places.set(path, { version, segment, position });
    for (const [path, version, reason] of segment.unreadable) this.#places.set(path, { version, reason });
  }

  /** Calls `use` with the segment under way; the first failure, a full disk for example, ends the writing. */
  async #write(use: (segment: SegmentWriter) => Promise<void>): Promise<void> {
    if (!this.#canWrite) return;
    try {
      this.#writer ??= await this.#begin();
      await use(this.#writer.segment);
    } catch {
      this.#canWrite = false;
      await this.#discard();
    }
  }

  /** Keeps nothing that comes from now on. */
  keepNoMore(): void {
    this.#canWrite = false;
  }

  async #begin() {
    await mkdir(this.#folder, { recursive: true, mode: 0o700 });
    const path = join(this.#folder, randomUUID());
    return { segment: await SegmentWriter.create(`${path}.part`, this.#widths), path };
  }

  async #finish(): Promise<void> {
    if (!this.#writer) return;
    const { segment, path } = this.#writer;
    if (segment.isEmpty) return this.#discard();
    await segment.finish();
    await rename(`${path}.part`, path + SEGMENT);
    this.#writer = undefined;
  }

  async #discard(): Promise<void> {
    if (!this.#writer) return;
    const { segment, path } = this.#writer;
    this.#writer = undefined;
    await segment.close().catch(() => {});
    await rm(`${path}.part`, { force: true }).catch(() => {});
  }
}

/** A file of the cache. */
interface CachedFile {
  readonly path: string;
  readonly size: number;
  /** Last use or, of one under way, last write. */
  readonly time: number;
}

/** How much is cached, over all settings. */
export async function measureActivationCache(
  folder: string,
): Promise<{ readonly files: number; readonly bytes: number }> {
  const files = await listFiles(folder);
  return { files: files.length, bytes: files.reduce((sum, { size }) => sum + size, 0) };
}

/** Removes all cached activations. */
export async function clearActivationCache(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
}

async function limitBytes({ folder, maxBytes = MAX_BYTES }: ActivationCacheOptions): Promise<void> {
  const files = (await listFiles(folder)).toSorted((a, b) => b.time - a.time);
  let bytes = 0;
  for (const { path, size, time } of files) {
    const isAbandoned = !path.endsWith(SEGMENT) && Date.now() - time > ABANDONED_AFTER;
    if (!isAbandoned) bytes += size;
    if (isAbandoned || bytes > maxBytes) await rm(path, { force: true }).catch(() => {});
  }
}

async function listFiles(folder: string): Promise<readonly CachedFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile());
  const found = await Promise.all(
    files.map(async (entry) => {
      const path = join(entry.parentPath, entry.name);
      const status = await stat(path).catch(() => undefined);
      return status && { path, size: status.size, time: status.mtimeMs };
    }),
  );
  return found.filter((file) => file !== undefined);
}
