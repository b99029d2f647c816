import { stat } from "node:fs/promises";
import type { ImageFile } from "@coarse/data";

/** What tells a file from another one at the same path, without reading it. */
export interface ImageStamp {
  readonly path: string;
  /** Size, time of the last change in nanoseconds, inode and device, as one text. */
  readonly version: string;
}

/** How many files are looked at at the same time. */
const AT_ONCE = 64;

/** The stamps of files; each is looked at once. */
export class ImageStamps {
  readonly #stamps = new Map<ImageFile, ImageStamp>();

  /** Looks at those files that were not looked at before. */
  async add(files: readonly ImageFile[]): Promise<void> {
    const fresh = files.filter((file) => !this.#stamps.has(file));
    for (let start = 0; start < fresh.length; start += AT_ONCE)
      await Promise.all(fresh.slice(start, start + AT_ONCE).map((file) => this.#add(file)));
  }

  /** `undefined` for a file that can't be looked at. */
  get(file: ImageFile): ImageStamp | undefined {
    return this.#stamps.get(file);
  }

  async #add(file: ImageFile): Promise<void> {
    const stamp = await stampImage(file.path);
    if (stamp) this.#stamps.set(file, stamp);
  }
}

/** The stamp of one file; `undefined` where it can't be looked at. */
export async function stampImage(path: string): Promise<ImageStamp | undefined> {
  const found = await stat(path, { bigint: true }).catch(() => undefined);
  return found && { path, version: `${found.size} ${found.mtimeNs} ${found.ino} ${found.dev}` };
}
