import { makeThumbnail } from "@coarse/data/internal";
import { thumbnailMaker } from "../../outputs/sealed-text.ts";
import { startProgress } from "../../terminal/progress.ts";
import type { Terminal } from "../../terminal/terminal.ts";
import type { MakeThumbnail } from "./thumbnail-cache.ts";

/** Of the 25 MB that a page may have. */
const BUDGET = 18_000_000;
/** Pixels of the longer edge, the first that fits is taken. */
const EDGES = [192, 160, 128, 96, 72, 56] as const;
const SAMPLE = 24;
const AT_ONCE = 4;

/** Where thumbnails come from and how they are kept. */
export interface ThumbnailRequest {
  /** Of the photos. */
  readonly paths: readonly string[];
  readonly terminal: Terminal & { readonly quiet?: boolean };
  /** Characters that all thumbnails within the page may take. */
  readonly budget?: number;
  /** Where it is not given, each is made anew. */
  readonly make?: MakeThumbnail | undefined;
  /** Makes an address of a thumbnail; where it is not given, the thumbnail goes into the page. */
  readonly keep?: ((thumbnail: Uint8Array) => Promise<string>) | undefined;
}

/**
 * Addresses of the photos' thumbnails, in their order. Within a page they are the smaller the more there are, so that all
 * of them stay within a budget; what can't be decoded, or would break the budget, has none.
 */
export async function imageThumbnails(request: ThumbnailRequest): Promise<readonly (string | undefined)[]> {
  const { paths, terminal, keep, budget = BUDGET } = request;
  const edge = keep ? EDGES[0] : await fittingEdge(request);
  const progress = startProgress(paths.length, "thumbnails", terminal);
  const addresses: (string | undefined)[] = [];
  let left = budget;
  try {
    for (let start = 0; start < paths.length; start += AT_ONCE) {
      terminal.interruption().throwIfAborted();
      const batch = paths.slice(start, start + AT_ONCE);
      for (const thumbnail of await Promise.all(batch.map((path) => thumbnailOf(path, edge, request)))) {
        const address = thumbnail && (keep ? await keep(thumbnail) : dataUrl(thumbnail));
        const fits = address !== undefined && (keep !== undefined || address.length <= left);
        if (fits && !keep) left -= address.length;
        addresses.push(fits ? address : undefined);
      }
      progress.advance(batch.length);
    }
  } finally {
    progress.stop();
  }
  return addresses;
}

/** The largest edge at which the thumbnails of all photos would fit, going by some of them. */
async function fittingEdge(request: ThumbnailRequest): Promise<number> {
  const { paths, budget = BUDGET } = request;
  const every = Math.max(1, Math.floor(paths.length / SAMPLE));
  const sample = paths.filter((_, place) => place % every === 0).slice(0, SAMPLE);
  for (const edge of EDGES) {
    const made = await Promise.all(sample.map((path) => thumbnailOf(path, edge, request)));
    const characters = made.reduce(
      (sum, thumbnail) => sum + dataUrl(thumbnail ?? new Uint8Array()).length,
      0,
    );
    if ((characters / Math.max(1, sample.length)) * paths.length <= budget * 0.9) return edge;
  }
  return EDGES[EDGES.length - 1] ?? 56;
}

function thumbnailOf(
  path: string,
  edge: number,
  { make = makeThumbnail, keep }: ThumbnailRequest,
): Promise<Uint8Array | undefined> {
  const madeBy = keep && thumbnailMaker;
  return make(path, { edge, madeBy }).catch(() => undefined);
}

function dataUrl(bytes: Uint8Array): string {
  return `data:image/webp;base64,${Buffer.from(bytes).toString("base64")}`;
}
