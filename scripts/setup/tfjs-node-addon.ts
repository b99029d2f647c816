import { existsSync } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { project } from "./project.ts";
import { run } from "./run.ts";

/** Where the addon lies within the package on every Node we support: the highest N-API version the package names. */
export const addonFile = "lib/napi-v8/tfjs_binding.node";

/** Folder of the installed @tensorflow/tfjs-node. Throws where dependencies are not installed. */
export function tfjsNodeFolder(): string {
  const require = createRequire(project("packages/runtime/package.json"));
  try {
    return dirname(require.resolve("@tensorflow/tfjs-node/package.json"));
  } catch (cause) {
    throw new Error("@tensorflow/tfjs-node is not installed: run pnpm install", { cause });
  }
}

/** Whether the addon was put into the package. */
export function hasAddon(folder: string): boolean {
  return existsSync(join(folder, addonFile));
}

/** Loads the addon in a process of its own, which an incompatible library may take down. */
export async function checkAddon(folder: string): Promise<void> {
  await run(process.execPath, ["-e", "require(process.argv[1])", join(folder, addonFile)], { seconds: 60 });
}

/** Moves what was built in `staging` into the package; the addon last, since its presence means that all is there. */
export async function putAddon(staging: string, folder: string): Promise<void> {
  for (const part of ["deps", "lib"]) {
    await rm(join(folder, part), { recursive: true, force: true });
    await rename(join(staging, part), join(folder, part));
  }
}
