import { makeThumbnail } from "@coarse/data";
import type { ActivationCache } from "../../images/activation-cache.ts";

/** Makes the thumbnail of a photo, of a given longer edge. */
export type MakeThumbnail = typeof makeThumbnail;

/** Thumbnails that are made once for each photo and edge, and anew where the photo is replaced. */
export function rememberedThumbnails(
  known: Pick<ActivationCache, "stampOf">,
  make: MakeThumbnail = makeThumbnail,
): MakeThumbnail {
  const made = new Map<string, { readonly stamp: string; readonly thumbnail: Promise<Uint8Array> }>();
  return (path, options) => {
    const key = `${options.edge} ${path}`;
    const stamp = known.stampOf(path);
    const before = made.get(key);
    if (before?.stamp === stamp) return before.thumbnail;
    const thumbnail = make(path, options);
    made.set(key, { stamp, thumbnail });
    return thumbnail;
  };
}
