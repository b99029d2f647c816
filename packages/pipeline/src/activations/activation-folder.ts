import { join } from "node:path";
import { cacheFolder } from "@coarse/models";

/** The folder in which activations are kept: `activations` in `cacheFolder`. */
export function activationFolder(): string {
  return join(cacheFolder(), "activations");
}
