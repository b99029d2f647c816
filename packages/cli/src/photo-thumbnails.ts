import { join } from "node:path";
import { makeThumbnail } from "@coarse/data";
import { startProgress } from "./progress.ts";
import type { Terminal } from "./terminal.ts";

/** Of the 25 MB that a page may have. */
const BUDGET = 18_000_000;
/** Pixels of the longer edge, the first that fits is taken. */
const EDGES = [192, 160, 128, 96, 72, 56] as const;
const SAMPLE = 24;
const AT_ONCE = 4;

/** Where thumbnails come from and how they are kept. */
export interface ThumbnailRequest {
  /** Folder that the photos' paths start from. */
  readonly folder: string;
  readonly files: readonly string[];
  readonly terminal: Terminal & { readonly quiet?: boolean };
  /** Characters that all thumbnails within the page may take. */
  readonly budget?: number;
  /** Makes an address of a thumbnail; where it is not given, the thumbnail goes into the page. */
  readonly keep?: ((thumbnail: Uint8Array, file: string) => Promise<string>) | undefined;
}

/**
 * Addresses of the photos' thumbnails by file. Within a page they are the smaller the more there are, so that all of them
 * stay within a budget; what can't be decoded, or would break the budget, is left out.
 */
export async function photoThumbnails(request: ThumbnailRequest): Promise<ReadonlyMap<string, string>> {
  const { files, terminal, keep, budget = BUDGET } = request;
  const edge = keep ? EDGES[0] : await fittingEdge(request);
  const progress = startProgress(files.length, "thumbnails", terminal);
  const addresses = new Map<string, string>();
  let left = budget;
  try {
    for (let start = 0; start < files.length; start += AT_ONCE) {
      terminal.interruption().throwIfAborted();
      const batch = files.slice(start, start + AT_ONCE);
      const made = await Promise.all(batch.map((file) => thumbnailOf(request, file, edge)));
      for (const [place, thumbnail] of made.entries()) {
        const file = batch[place] ?? "";
        const address = thumbnail && (keep ? await keep(thumbnail, file) : dataUrl(thumbnail));
        if (address === undefined || (!keep && address.length > left)) continue;
        if (!keep) left -= address.length;
        addresses.set(file, address);
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
  const { files, budget = BUDGET } = request;
  const every = Math.max(1, Math.floor(files.length / SAMPLE));
  const sample = files.filter((_, place) => place % every === 0).slice(0, SAMPLE);
  for (const edge of EDGES) {
    const made = await Promise.all(sample.map((file) => thumbnailOf(request, file, edge)));
    const characters = made.reduce(
      (sum, thumbnail) => sum + dataUrl(thumbnail ?? new Uint8Array()).length,
      0,
    );
    if ((characters / Math.max(1, sample.length)) * files.length <= budget * 0.9) return edge;
  }
  return EDGES[EDGES.length - 1] ?? 56;
}

function thumbnailOf(
  { folder }: ThumbnailRequest,
  file: string,
  edge: number,
): Promise<Uint8Array | undefined> {
  return makeThumbnail(join(folder, file), { edge }).catch(() => undefined);
}

function dataUrl(bytes: Uint8Array): string {
  return `data:image/webp;base64,${Buffer.from(bytes).toString("base64")}`;
}
