/** What our own packages share, and may change at any time: nobody else's. */

export { engineVersion } from "./engine-version.ts";
export { prepareEngine } from "./prepare-engine.ts";
