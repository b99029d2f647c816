import { join } from "node:path";
import { cacheFolder } from "@coarse/models/internal";

/**
 * The folder in which activations are kept: `activations` in `cacheFolder`.
 *
 * @returns An absolute path; the folder need not be there yet.
 */
export function activationFolder(): string {
  return join(cacheFolder(), "activations");
}
