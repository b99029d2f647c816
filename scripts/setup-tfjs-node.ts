import { rm } from "node:fs/promises";
import { explain, report } from "./setup/report.ts";
import { checkAddon, hasAddon, putAddon, tfjsNodeFolder } from "./setup/tfjs-node-addon.ts";
import { downloadFromVendor } from "./setup/tfjs-node-vendor.ts";
import { buildFromWheel } from "./setup/tfjs-node-wheel.ts";

type Source = (folder: string, staging: string) => Promise<void>;

/** Builds the addon beside the package, tries it, and only then moves it in. */
async function setUpFrom(source: Source, folder: string): Promise<void> {
  const staging = `${folder}.staging-${process.pid}`;
  try {
    await source(folder, staging);
    await checkAddon(staging);
    await putAddon(staging, folder);
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

/** Makes `--engine tfjs-node` work: pnpm runs no install scripts, and this package's downloads a library. */
async function setUpTfjsNode(): Promise<string> {
  const folder = tfjsNodeFolder();
  if (hasAddon(folder)) return "tfjs-node's addon is there";
  try {
    await setUpFrom(downloadFromVendor, folder);
  } catch (error) {
    console.error(`${explain(error)}: building tfjs-node's addon from PyPI's TensorFlow instead`);
    await setUpFrom(buildFromWheel, folder);
  }
  return "tfjs-node's addon is ready";
}

await report(setUpTfjsNode);
