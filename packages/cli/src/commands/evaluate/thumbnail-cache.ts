import { makeThumbnail } from "@coarse/data/internal";
import { stampImage } from "@coarse/pipeline/internal";

/** Makes the thumbnail of a photo, of a given longer edge. */
export type MakeThumbnail = typeof makeThumbnail;

/** Thumbnails that are made once for each photo and edge, and anew where the photo is replaced. */
export function rememberedThumbnails(make: MakeThumbnail = makeThumbnail): MakeThumbnail {
  const made = new Map<string, { readonly version: string; readonly thumbnail: Promise<Uint8Array> }>();
  return async (path, options) => {
    const key = `${options.edge} ${path}`;
    const version = (await stampImage(path))?.version ?? "gone";
    const before = made.get(key);
    if (before?.version === version) return before.thumbnail;
    const thumbnail = make(path, options);
    made.set(key, { version, thumbnail });
    return thumbnail;
  };
}
