import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

/** Packages that decide pixels. libjpeg-turbo comes with this one. */
const decoders = ["@coarse/data", "@cwasm/jpeg-turbo", "@cwasm/nsbmp", "sharp"] as const;

/** The versions of what decodes images, without loading it; for who keeps what was made of pixels. */
export function decoderVersions(): Readonly<Record<string, string>> {
  return Object.fromEntries(decoders.map((name) => [name, versionOf(name)]));
}

/** `unknown` of a package that doesn't tell. */
function versionOf(name: string): string {
  try {
    const { version } = require(`${name}/package.json`);
    return typeof version === "string" ? version : "unknown";
  } catch {
    return "unknown";
  }
}
