import type { Activations } from "@coarse/core";
import type { ImageFile, SkippedFile } from "@coarse/data";
import type { ActivationCache, CachedImage } from "./activation-cache.ts";
import type { ActivationRow } from "./activation-segment.ts";
import type { ImageStamps } from "./image-stamp.ts";

/** Images and what the network makes of them. */
export interface ForwardedBatch {
  readonly images: readonly ImageFile[];
  readonly activations: Activations;
}

/** Who wants to know of files that are left out, and of images that were decoded otherwise than they should be. */
export interface ImageListeners {
  readonly onSkip: (skipped: SkippedFile) => void;
  /** A JPEG was decoded with the accurate DCT though the fast one was wanted. */
  readonly onFallback?: ((image: ImageFile) => void) | undefined;
}

/** The way of images through a network, batch by batch; what can't be read is reported and left out. */
export type Forward = (
  files: readonly ImageFile[],
  listeners: ImageListeners,
) => AsyncIterable<ForwardedBatch>;

/** What keeps activations: {@linkcode ActivationCache} on disk, {@linkcode ActivationMemory} in the process. */
export type ActivationStore = Pick<ActivationCache, "has" | "get" | "add" | "addUnreadable">;

/** How many images came from where. */
export interface ActivationCounts {
  readonly cached: number;
  readonly computed: number;
}

const BATCH = 64;

/** Whether a file need not go through the network. */
export function isCached(file: ImageFile, store: ActivationStore, stamps: ImageStamps): boolean {
  const stamp = stamps.get(file);
  return stamp !== undefined && store.has(stamp);
}

/**
 * Sends through the network only those images that the cache knows nothing of, and keeps what comes of it. The batches
 * come in the order of the files, as without a cache; where nothing is new, `forward` is never called.
 */
export class CachedActivations {
  readonly #cache: ActivationStore;
  readonly #forward: Forward;
  readonly #stamps: ImageStamps;
  #cached = 0;
  #computed = 0;

  constructor(
    cache: ActivationStore,
    { forward, stamps }: { readonly forward: Forward; readonly stamps: ImageStamps },
  ) {
    this.#cache = cache;
    this.#forward = forward;
    this.#stamps = stamps;
  }

  get counts(): ActivationCounts {
    return { cached: this.#cached, computed: this.#computed };
  }

  /** As {@linkcode Forward}. */
  async *forward(files: readonly ImageFile[], listeners: ImageListeners): AsyncGenerator<ForwardedBatch> {
    if (files.length === 0) return;
    await this.#stamps.add(files);
    const missing = files.filter((file) => !isCached(file, this.#cache, this.#stamps));
    if (missing.length === files.length) yield* this.#compute(files, listeners);
    else yield* this.#inOrder(files, { missing, listeners });
  }

  /** Through the network, keeping what comes of it. */
  async *#compute(files: readonly ImageFile[], listeners: ImageListeners): AsyncGenerator<ForwardedBatch> {
    const skipped: SkippedFile[] = [];
    // their pixels are not what the setting says
    const fallenBack = new Set<ImageFile>();
    const heard: ImageListeners = {
      onSkip: (file) => {
        skipped.push(file);
        listeners.onSkip(file);
      },
      onFallback: (image) => {
        fallenBack.add(image);
        listeners.onFallback?.(image);
      },
    };
    for await (const batch of this.#forward(files, heard)) {
      this.#computed += batch.images.length;
      for (const [image, file] of batch.images.entries()) {
        const stamp = this.#stamps.get(file);
        if (stamp && !fallenBack.has(file)) await this.#cache.add(stamp, rowOf(batch.activations, image));
      }
      yield batch;
    }
    await this.#keepUnreadable(skipped, files);
  }

  async #keepUnreadable(skipped: readonly SkippedFile[], files: readonly ImageFile[]): Promise<void> {
    const byName = new Map(files.map((image) => [image.file, image]));
    for (const { file, reason } of skipped) {
      const image = byName.get(file);
      const stamp = image && this.#stamps.get(image);
      if (stamp) await this.#cache.addUnreadable(stamp, reason);
    }
  }

  /** The new ones first, kept in memory until their turn has come. */
  async *#inOrder(
    files: readonly ImageFile[],
    { missing, listeners }: { missing: readonly ImageFile[]; listeners: ImageListeners },
  ): AsyncGenerator<ForwardedBatch> {
    const fresh = await this.#computeAll(missing, listeners);
    let batch: ImageRow[] = [];
    for (const [place, file] of files.entries()) {
      const known = fresh.get(file) ?? (await this.#recall(file));
      if (known === "damaged") {
        const lost = files
          .slice(place)
          .filter((one) => !fresh.has(one) && !isCached(one, this.#cache, this.#stamps));
        for (const [one, row] of await this.#computeAll(lost, listeners)) fresh.set(one, row);
      }
      const row = known === "damaged" ? fresh.get(file) : known;
      if (row && "reason" in row) listeners.onSkip({ file: file.file, reason: row.reason });
      else if (row) batch.push({ file, row });
      if (batch.length < BATCH) continue;
      yield joined(batch);
      batch = [];
    }
    if (batch.length > 0) yield joined(batch);
  }

  /** `damaged` where the cache had it a moment ago; `undefined` for what has just been found to be no image. */
  async #recall(file: ImageFile): Promise<CachedImage | "damaged" | undefined> {
    const stamp = this.#stamps.get(file);
    if (!stamp || !this.#cache.has(stamp)) return undefined;
    const known = await this.#cache.get(stamp);
    if (known && !("reason" in known)) this.#cached += 1;
    return known ?? "damaged";
  }

  async #computeAll(
    files: readonly ImageFile[],
    listeners: ImageListeners,
  ): Promise<Map<ImageFile, ActivationRow>> {
    const rows = new Map<ImageFile, ActivationRow>();
    if (files.length === 0) return rows;
    for await (const { images, activations } of this.#compute(files, listeners))
      for (const [image, file] of images.entries()) {
        const { features, logits } = rowOf(activations, image);
        rows.set(file, { features: features.slice(), logits: logits.slice() });
      }
    return rows;
  }
}

function rowOf({ features, logits, count }: Activations, image: number): ActivationRow {
  const [f, c] = [features.length / count, logits.length / count];
  return {
    features: features.subarray(image * f, (image + 1) * f),
    logits: logits.subarray(image * c, (image + 1) * c),
  };
}

interface ImageRow {
  readonly file: ImageFile;
  readonly row: ActivationRow;
}

function joined(rows: readonly ImageRow[]): ForwardedBatch {
  const activations = {
    features: concatenated(rows.map(({ row }) => row.features)),
    logits: concatenated(rows.map(({ row }) => row.logits)),
    count: rows.length,
  };
  return { images: rows.map(({ file }) => file), activations };
}

function concatenated(rows: readonly Float32Array[]): Float32Array {
  const all = new Float32Array(rows.reduce((sum, { length }) => sum + length, 0));
  let offset = 0;
  for (const row of rows) {
    all.set(row, offset);
    offset += row.length;
  }
  return all;
}
