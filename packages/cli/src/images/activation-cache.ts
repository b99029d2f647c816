import { stat } from "node:fs/promises";
import type { Activations } from "@coarse/core";
import type { ImageFile, SkippedFile } from "@coarse/data";
import type { Forward, ForwardedBatch } from "./forward-images.ts";

/** How the photos of a folder differ from those looked at before. */
export interface ImageChanges {
  readonly added: number;
  /** Another file under the same name. */
  readonly replaced: number;
  readonly gone: number;
}

/** What is known of a photo: what the network makes of it, or why it can't be read. */
type Known =
  | { readonly features: Float32Array; readonly logits: Float32Array }
  | { readonly skipped: SkippedFile };

const BATCH = 64;

/** Photos that went through the network before, so that only those that are new need to. */
export class ActivationCache {
  readonly #forward: Forward;
  /** By path: what tells a file from another under its name. */
  #stamps: ReadonlyMap<string, string> = new Map();
  readonly #known = new Map<string, Known>();

  constructor(forward: Forward) {
    this.#forward = forward;
  }

  /** Looks at the files, reads none of them, and forgets what it knew of those that are gone or replaced. */
  async update(files: readonly ImageFile[]): Promise<ImageChanges> {
    const before = this.#stamps;
    const stamps = new Map(
      await Promise.all(files.map(async ({ path }) => [path, await stampOf(path)] as const)),
    );
    const gone = [...before.keys()].filter((path) => !stamps.has(path));
    const replaced = [...stamps].filter(([path, stamp]) => before.has(path) && before.get(path) !== stamp);
    for (const path of [...gone, ...replaced.map(([one]) => one)]) this.#known.delete(path);
    this.#stamps = stamps;
    const added = [...stamps.keys()].filter((path) => !before.has(path));
    return { added: added.length, replaced: replaced.length, gone: gone.length };
  }

  /** What tells a file from another under its name, as it was looked at last; empty for one that wasn't. */
  stampOf(path: string): string {
    return this.#stamps.get(path) ?? "";
  }

  /** All files in their order, of which only the unknown ones are read. */
  async *forward(
    files: readonly ImageFile[],
    onSkip: (skipped: SkippedFile) => void,
  ): AsyncGenerator<ForwardedBatch> {
    await this.#read(files.filter(({ path }) => !this.#known.has(path)));
    const images: ImageFile[] = [];
    for (const file of files) {
      const known = this.#known.get(file.path);
      if (!known) continue;
      if ("skipped" in known) onSkip(known.skipped);
      else images.push(file);
    }
    for (let start = 0; start < images.length; start += BATCH) {
      const batch = images.slice(start, start + BATCH);
      yield { images: batch, activations: this.#activationsOf(batch) };
    }
  }

  async #read(files: readonly ImageFile[]): Promise<void> {
    const paths = new Map(files.map(({ file, path }) => [file, path]));
    const onSkip = (skipped: SkippedFile) => {
      const path = paths.get(skipped.file);
      if (path !== undefined) this.#known.set(path, { skipped });
    };
    for await (const { images, activations } of this.#forward(files, onSkip))
      for (const [image, { path }] of images.entries())
        this.#known.set(path, {
          features: rowOf(activations.features, { image, count: activations.count }),
          logits: rowOf(activations.logits, { image, count: activations.count }),
        });
  }

  #activationsOf(images: readonly ImageFile[]): Activations {
    const rows = images.flatMap(({ path }) => {
      const known = this.#known.get(path);
      return known && "logits" in known ? [known] : [];
    });
    return {
      features: joined(rows.map(({ features }) => features)),
      logits: joined(rows.map(({ logits }) => logits)),
      count: rows.length,
    };
  }
}

async function stampOf(path: string): Promise<string> {
  const found = await stat(path).catch(() => undefined);
  return found ? `${found.ino} ${found.size} ${found.mtimeMs}` : "gone";
}

/** A copy: the batch's own memory is used again. */
function rowOf(rows: Float32Array, { image, count }: { readonly image: number; readonly count: number }) {
  const width = rows.length / count;
  return rows.slice(image * width, (image + 1) * width);
}

function joined(rows: readonly Float32Array[]): Float32Array {
  const all = new Float32Array(rows.reduce((sum, { length }) => sum + length, 0));
  let offset = 0;
  for (const row of rows) {
    all.set(row, offset);
    offset += row.length;
  }
  return all;
}
