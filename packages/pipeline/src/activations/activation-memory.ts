import type { CachedImage } from "./activation-cache.ts";
import type { ActivationRow } from "./activation-segment.ts";
import type { ActivationStore } from "./cached-activations.ts";
import type { ImageStamp } from "./image-stamp.ts";

/** Activations of the images that this process has seen, while it lives. */
export class ActivationMemory implements ActivationStore {
  readonly #known = new Map<string, { readonly version: string; readonly image: CachedImage }>();

  has({ path, version }: ImageStamp): boolean {
    return this.#known.get(path)?.version === version;
  }

  async get(stamp: ImageStamp): Promise<CachedImage | undefined> {
    return this.has(stamp) ? this.#known.get(stamp.path)?.image : undefined;
  }

  async add({ path, version }: ImageStamp, { features, logits }: ActivationRow): Promise<void> {
    this.#known.set(path, { version, image: { features: features.slice(), logits: logits.slice() } });
  }

  async addUnreadable({ path, version }: ImageStamp, reason: string): Promise<void> {
    this.#known.set(path, { version, image: { reason } });
  }
}
