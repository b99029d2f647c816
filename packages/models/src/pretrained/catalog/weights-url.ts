import type { DistributedWeights } from "./distributed-weights.ts";
import { InvalidAddressError } from "./errors.ts";

/**
 * The address that a file is fetched from: that of its makers, or `MIRROR/fileName` with a mirror, which is a folder of
 * such files on any web server. Throws `InvalidAddressError` where the mirror is no `http:` or `https:` address.
 */
export function weightsUrl(
  { fileName, url }: DistributedWeights,
  mirror: string | undefined = process.env.COARSE_MODEL_MIRROR,
): string {
  if (!mirror) return url;
  if (!/^https?:\/\//i.test(mirror) || !URL.canParse(mirror))
    throw new InvalidAddressError("COARSE_MODEL_MIRROR", mirror);
  const folder = new URL(mirror);
  folder.pathname = `${folder.pathname.replace(/\/$/, "")}/${encodeURIComponent(fileName)}`;
  return folder.href;
}
