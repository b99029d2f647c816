import type { ImageFile } from "@coarse/data";
import { stampImage } from "@coarse/pipeline/internal";

/** How the images of a folder differ from those looked at before. */
export interface ImageChanges {
  readonly added: number;
  /** Another file under the same name. */
  readonly replaced: number;
  readonly gone: number;
}

/** Tells the images of a folder from those that were there before, without reading any. */
export class ImageWatch {
  /** By path: what tells a file from another under its name. */
  #versions: ReadonlyMap<string, string> = new Map();

  /** Looks at the files, and compares with the last time. */
  async update(files: readonly ImageFile[]): Promise<ImageChanges> {
    const before = this.#versions;
    const found = await Promise.all(
      files.map(async ({ path }) => [path, (await stampImage(path))?.version ?? "gone"] as const),
    );
    const versions = new Map(found);
    this.#versions = versions;
    return {
      added: [...versions.keys()].filter((path) => !before.has(path)).length,
      replaced: [...versions].filter(([path, version]) => before.has(path) && before.get(path) !== version)
        .length,
      gone: [...before.keys()].filter((path) => !versions.has(path)).length,
    };
  }
}
